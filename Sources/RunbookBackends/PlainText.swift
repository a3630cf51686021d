import RunbookBase

/// Text for people in which a terminal or a viewer finds nothing to obey: what is hidden, or turns
/// the direction of writing, stands there as its code.
package struct PlainText: Sendable, Equatable {
  /// Line breaks are kept, as LF alone.
  package let text: String

  package init(_ source: String) { text = PrintableText.text(source) }

  /// Without empty lines at the end.
  package var lines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// All in one line.
  package var line: String { PrintableText.joined(text) }
}
