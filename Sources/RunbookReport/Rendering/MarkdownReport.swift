import RunbookBackends
import RunbookPlan

/// The report as Markdown, which reads as plain text too.
struct MarkdownReport {
  private let document: ReportDocument

  init(_ document: ReportDocument) { self.document = document }

  func render(_ templates: TemplateSet) -> [UInt8] {
    let record: TemplateRecord = [
      "title": .text(MarkdownText(inline: document.title)),
      "identity": .text(MarkdownText(inline: document.identity)),
      "banners": .records(
        document.banners.map { banner in
          [
            "symbol": .text(MarkdownText(inline: banner.mark.symbol)),
            "title": .text(MarkdownText(inline: banner.title)),
            "lines": .texts(banner.lines.map { markdown($0) }),
          ]
        }),
      "sections": .records(
        document.sections.map { section in
          [
            "title": .text(MarkdownText(inline: section.title)),
            "blocks": .texts(section.blocks.map(block)),
          ]
        }),
    ]
    return templates.render("report/report.md", record)
  }

  private func block(_ block: ReportBlock) -> MarkdownText {
    switch block {
    case .paragraph(let text): return markdown(text)
    case .heading(let level, _, let text):
      return level == 1 ? "### \(markdown(text))" : "#### \(markdown(text))"
    case .table(let table):
      let rows = table.rows.map { $0.map { markdown($0, inCell: true) } }
      let caption = markdown(table.caption)
      return "**\(caption)**\n\n\(MarkdownTable(table.columns, rows: rows))"
    case .list(let items):
      let lines: [MarkdownText] = items.map { "- \(markdown($0))" }
      return .joined(lines, by: "\n")
    case .code(let text): return MarkdownText(fence: text, language: "sh")
    case .output(let text): return MarkdownText(fence: text, language: "text")
    }
  }

  private func markdown(_ text: ReportText, inCell: Bool = false) -> MarkdownText {
    .joined(text.spans.map { markdown($0, inCell) }, by: "")
  }

  private func markdown(_ span: ReportText.Span, _ inCell: Bool) -> MarkdownText {
    switch span {
    case .plain(let text): return plain(text, inCell)
    case .prose(let text):
      return inCell ? MarkdownText(proseCell: text) : MarkdownText(prose: text)
    case .code(let text), .digest(let text): return MarkdownText(code: text, inCell: inCell)
    case .time(let milliseconds): return MarkdownText(inline: Words.time(milliseconds))
    case .strong(let text): return "**\(MarkdownText(inline: text))**"
    case .mark(let mark, let text):
      let words = inCell ? MarkdownText(cell: text) : MarkdownText(inline: text)
      return "\(MarkdownText(inline: mark.symbol)) \(words)"
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
