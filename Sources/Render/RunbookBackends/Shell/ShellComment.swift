import RunbookBase

/// One line of text that may stand after `# `.
struct ShellComment: SafeText, Equatable {
  let safeText: String

  /// - Parameter text: line breaks in it become spaces.
  init(_ text: String) {
    let line = PrintableText.joined(text)
    // A comment that starts with this word would give orders to the linter.
    safeText = line.drop { $0 == " " || $0 == "\t" }.hasPrefix("shellcheck") ? "> \(line)" : line
  }

  /// A comment a line, behind a mark.
  static func lines(of text: String) -> [ShellComment] {
    PrintableText.textLines(text).map { ShellComment("  | \($0)") }
  }
}
