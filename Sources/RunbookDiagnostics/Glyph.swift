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
    guard let first = character.unicodeScalars.first else {
      self.init(text: "", width: 0)
      return
    }
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) {
      self.init(text: String(character), width: 1)
    } else if first == "\t" {
      self.init(text: String(repeating: " ", count: Self.tabWidth), width: Self.tabWidth)
    } else if first.value < 0x20, let picture = Unicode.Scalar(0x2400 + first.value) {
      self.init(text: String(Character(picture)), width: 1)
    } else if first.value == 0x7F {
      self.init(text: "␡", width: 1)
    } else if Self.isInvisible(first) {
      self.init(text: "\u{FFFD}", width: 1)
    } else {
      self.init(text: String(character), width: CellWidth.of(character))
    }
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// Controls, line separators, and format characters such as those that reverse the direction.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: true
    default: false
    }
  }

  /// The text as a terminal may show it, on one line.
  static func safe(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    return text.reduce(into: "") { $0 += Glyph($1).text }
  }
}

/// How many cells of a terminal a character takes.
enum CellWidth {
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count > 1, isEmojiSequence(scalars, first) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) {
      return 0
    }
    return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
  }

  /// Joined by U+200D, with a skin colour, a flag, or text that U+FE0F turns into an emoji.
  private static func isEmojiSequence(
    _ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar
  ) -> Bool {
    guard first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains { scalar in
      scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier
        || (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
  }

  /// East Asian Width W or F (UAX #11), emoji aside.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
