import RunbookBase

/// What a terminal shows for one user-perceived character of a source.
///
/// Nothing in it can move the cursor, change colours or reorder the line, whatever the source
/// holds.
struct Glyph {
  let text: String
  /// In cells of the terminal.
  let width: Int

  static let tabWidth = 4

  init(_ character: Character) {
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) {
      self.init(text: String(character), width: 1)
    } else if character == "\t" {
      self.init(text: String(repeating: " ", count: Self.tabWidth), width: Self.tabWidth)
    } else if character.unicodeScalars.contains(where: HiddenCharacter.contains) {
      self.init(spelled: character.unicodeScalars)
    } else {
      self.init(text: String(character), width: CellWidth.of(character))
    }
  }

  /// What is hidden as its code, and so everything that it would have joined on its own.
  private init(spelled scalars: Character.UnicodeScalarView) {
    var (text, width) = ("", 0)
    for scalar in scalars {
      let isHidden = HiddenCharacter.contains(scalar)
      let shown = isHidden ? HiddenCharacter.code(scalar) : String(Character(scalar))
      text += shown
      width += isHidden ? shown.utf8.count : CellWidth.of(scalar)
    }
    self.init(text: text, width: width)
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// The text as a terminal may show it, on one line.
  static func safe(_ text: String) -> String { PrintableText.line(text) }
}
