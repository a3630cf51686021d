import RunbookBase

/// A document as GitHub-flavoured Markdown, which reads as plain text too.
package struct MarkdownRenderer: DocumentRenderer {
  package init() {}

  /// Blocks with an empty line between them, and a line break at the end.
  package func page(_ blocks: [DocumentBlock]) -> String {
    MarkdownText.joined(blocks.map(block), by: "\n\n").safeText + "\n"
  }

  package func line(_ text: String) -> MarkdownText { MarkdownText(inline: text) }

  package func block(_ block: DocumentBlock) -> MarkdownText {
    switch block {
    case .heading(let level, _, let text):
      return "\(MarkdownText(heading: level)) \(self.text(text))"
    case .paragraph(let text): return self.text(text)
    case .prose(let lead, let text): return "\(self.text(lead))\(MarkdownText(block: text))"
    case .quotation(let text): return MarkdownText(quoting: MarkdownText(block: text))
    case .table(let table): return self.table(table)
    case .box(let box): return self.box(box)
    case .terms(let terms):
      return lines(terms.map { "- **\(MarkdownText(inline: $0.name)):** \(text($0.text))" })
    case .list(let items): return lines(items.map { "- \(text($0))" })
    case .points(let items): return lines(items.map { "* \(text($0))" })
    case .checkboxes(let items): return lines(items.map { "- [ ] \(text($0))" })
    case .entries(let entries, let isNumbered):
      return lines(
        zip(1..., entries).map { number, entry in
          self.entry(
            entry, mark: isNumbered ? "\(number). " : "- ", indent: isNumbered ? "   " : "  ")
        })
    case .code(let text, let language): return MarkdownText(fence: text, language: language)
    }
  }

  private func lines(_ lines: [MarkdownText]) -> MarkdownText { .joined(lines, by: "\n") }

  private func table(_ table: DocumentTable) -> MarkdownText {
    let rows = table.rows.map { $0.map { text($0, inCell: true) } }
    let grid: MarkdownText = "\(MarkdownTable(table.columns, rows: rows))"
    return table.caption.map { "**\(text($0))**\n\n\(grid)" } ?? grid
  }

  private func box(_ box: DocumentBox) -> MarkdownText {
    let title = box.title.map { title -> MarkdownText in
      "**\(MarkdownText(inline: title.mark.symbol)) \(MarkdownText(inline: title.text))**"
    }
    let parts = [title].compactMap { $0 } + box.blocks.map(block)
    return MarkdownText(quoting: .joined(parts, by: "\n\n"))
  }

  private func entry(
    _ entry: DocumentEntry, mark: MarkdownText, indent: MarkdownText
  ) -> MarkdownText {
    var lines: [MarkdownText] = ["\(mark)\(text(entry.title))"]
    for line in entry.lines {
      lines.append("\(indent)- \(text(line.text))")
      lines += line.items.map { "\(indent)  - \(text($0))" }
    }
    return self.lines(lines)
  }

  // MARK: - Text

  package func text(_ text: DocumentText) -> MarkdownText { self.text(text, inCell: false) }

  private func text(_ text: DocumentText, inCell: Bool) -> MarkdownText {
    .joined(text.spans.map { self.text($0, inCell) }, by: "")
  }

  private func text(_ span: DocumentText.Span, _ inCell: Bool) -> MarkdownText {
    switch span {
    case .plain(let text): return plain(text, inCell)
    case .prose(let text):
      return inCell ? MarkdownText(proseCell: text) : MarkdownText(prose: text)
    case .code(let text), .digest(let text): return MarkdownText(code: text, inCell: inCell)
    case .time(let text): return MarkdownText(inline: text)
    case .strong(let text): return "**\(MarkdownText(inline: text))**"
    case .mark(let mark, let text):
      let words = inCell ? MarkdownText(cell: text) : MarkdownText(inline: text)
      return "\(MarkdownText(inline: mark.symbol)) \(words)"
    case .blank(let width): return MarkdownText(blank: width)
    case .lineBreak: return inCell ? "<br>" : "\n"
    }
  }

  /// Escaping trims a line; the spaces that part a word from what stands beside it stay.
  private func plain(_ text: String, _ inCell: Bool) -> MarkdownText {
    let words = inCell ? MarkdownText(cell: text) : MarkdownText(inline: text)
    let before: MarkdownText = text.first == " " ? " " : ""
    let after: MarkdownText = text.count > 1 && text.last == " " ? " " : ""
    return "\(before)\(words)\(after)"
  }
}
