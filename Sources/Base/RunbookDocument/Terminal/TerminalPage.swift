package import RunbookBase

/// A document as plain lines for a terminal or a file: what stands in it moves no cursor.
package struct TerminalPage {
  private let blocks: [DocumentBlock]

  package init(_ blocks: [DocumentBlock]) { self.blocks = blocks }

  /// With an empty line between two blocks.
  package var text: ShownText {
    let parts = blocks.map { TerminalPage.lines(of: $0) }
    return .lines(parts.joined(separator: [""]))
  }

  // MARK: - Blocks

  private static func lines(of block: DocumentBlock) -> [String] {
    switch block {
    case .heading(_, _, let text), .paragraph(let text): lines(of: text)
    case .prose(let lead, let text): first(words(of: lead), PrintableText.textLines(text))
    case .quotation(let text): indented(PrintableText.textLines(text))
    case .table(let table):
      (table.caption.map { lines(of: $0) } ?? [])
        + rows((table.isFacts ? [] : [table.columns]) + table.rows.map { $0.map(words) })
    case .box(let box): lines(of: box)
    case .terms(let terms): terms.flatMap { first("\($0.name): ", lines(of: $0.text)) }
    case .list(let items), .points(let items): items.flatMap { first("- ", lines(of: $0)) }
    case .checkboxes(let items): items.flatMap { first("[ ] ", lines(of: $0)) }
    case .entries(let entries, let isNumbered):
      Array(
        zip(1..., entries).map { number, entry in
          lines(of: entry, mark: isNumbered ? "\(number). " : "", indent: isNumbered ? "   " : "  ")
        }
        .joined(separator: [""]))
    case .code(let text, _): indented(PrintableText.textLines(text))
    }
  }

  /// Words in front of the first of some lines; the others stand below what follows the words.
  private static func first(_ mark: String, _ lines: [String]) -> [String] {
    let room = String(repeating: " ", count: CellWidth.of(mark))
    guard let first = lines.first else { return [mark] }
    return [mark + first] + lines.dropFirst().map { room + $0 }
  }

  /// Nothing stands in front of an empty line: spaces at the end of a line are seen by nobody.
  private static func indented(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? $0 : "  \($0)" }
  }

  private static func lines(of box: DocumentBox) -> [String] {
    let title = box.title.map { ["\($0.mark.symbol) \($0.text)"] } ?? []
    return title + indented(box.blocks.flatMap { lines(of: $0) })
  }

  private static func lines(
    of entry: DocumentEntry, mark: String, indent: String
  ) -> [String] {
    ["\(mark)\(words(of: entry.title))"]
      + entry.lines.flatMap { line in
        ["\(indent)\(words(of: line.text))"] + line.items.map { "\(indent)- \(words(of: $0))" }
      }
  }

  /// Cells below one another. The last column is as long as it is.
  private static func rows(_ rows: [[String]]) -> [String] {
    let shown = rows.map { $0.map(PrintableText.joined) }
    let count = shown.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      shown.map { column < $0.count ? CellWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return shown.map { cells in
      cells.enumerated().map { column, cell in
        let isLast = column + 1 == cells.count
        return isLast
          ? cell : cell + String(repeating: " ", count: widths[column] - CellWidth.of(cell) + 2)
      }
      .joined()
    }
  }

  // MARK: - Text

  private static func lines(of text: DocumentText) -> [String] {
    text.spans.split(separator: .lineBreak, omittingEmptySubsequences: false).map { spans in
      spans.map(word).joined()
    }
  }

  private static func words(of text: DocumentText) -> String {
    lines(of: text).joined(separator: " ")
  }

  private static func word(_ span: DocumentText.Span) -> String {
    switch span {
    case .plain(let text), .prose(let text), .strong(let text), .time(let text), .digest(let text):
      text
    case .code(let text): "`\(text)`"
    case .mark(let mark, let text): "\(mark.symbol) \(text)"
    case .blank(let width): String(repeating: "_", count: width)
    case .lineBreak: " "
    }
  }
}
