import RunbookBackends
import RunbookPlan

/// The report as one HTML file: nothing outside it is needed to read or print it.
struct HTMLReport {
  private let document: ReportDocument

  init(_ document: ReportDocument) { self.document = document }

  func render(_ templates: TemplateSet) -> [UInt8] {
    let record: TemplateRecord = [
      "title": .text(HTMLText(inline: document.title)),
      "identity": .text(HTMLText(inline: document.identity)),
      "page_identity": .text(CSSText(document.identity)),
      "banners": .records(document.banners.map(banner)),
      "sections": .records(document.sections.map(section)),
    ]
    return templates.render("report/report.html", record)
  }

  private func banner(_ banner: ReportBanner) -> TemplateRecord {
    [
      "mark": .text(HTMLText(inline: banner.mark.rawValue)),
      "symbol": .text(HTMLText(inline: banner.mark.symbol)),
      "title": .text(HTMLText(inline: banner.title)),
      "lines": .texts(banner.lines.map { html($0) }),
    ]
  }

  private func section(_ section: ReportSection) -> TemplateRecord {
    [
      "id": .text(HTMLText(inline: section.id)), "title": .text(HTMLText(inline: section.title)),
      "blocks": .records(section.blocks.map(block)),
    ]
  }

  private func block(_ block: ReportBlock) -> TemplateRecord {
    switch block {
    case .paragraph(let text): ["paragraph": .text(html(text))]
    case .heading(let level, let id, let text):
      [
        level == 1 ? "heading" : "subheading": .record([
          "id": .text(HTMLText(inline: id)), "text": .text(html(text)),
        ])
      ]
    case .table(let table) where table.isFacts: ["facts": .record(facts(table))]
    case .table(let table): ["table": .record(self.table(table))]
    case .list(let items): ["list": .record(["items": .texts(items.map { html($0) })])]
    case .code(let text), .output(let text): ["code": .text(HTMLText(preformatted: text))]
    }
  }

  private func facts(_ table: ReportTable) -> TemplateRecord {
    [
      "caption": .text(html(table.caption)),
      "rows": .records(
        table.rows.map { ["name": .text(html($0[0])), "value": .text(html($0[1]))] }),
    ]
  }

  // MARK: - Tables

  private func table(_ table: ReportTable) -> TemplateRecord {
    let columns = table.columns.map { HTMLText(inline: "\($0)") }
    return [
      "caption": .text(html(table.caption)), "columns": .texts(columns),
      "has_bars": .flag(table.bars != nil),
      "span": .text(columns.count),
      "rows": .records(
        table.rows.enumerated().map { index, cells in
          row(cells, columns, table.bars.flatMap { bar($0, at: index) })
        }),
    ]
  }

  private func row(
    _ cells: [ReportText], _ columns: [HTMLText], _ bar: TemplateRecord?
  ) -> TemplateRecord {
    [
      "head": .text(html(cells[0])), "head_column": .text(columns[0]),
      "cells": .records(
        zip(columns, cells).dropFirst().map { column, cell in
          ["column": .text(column), "text": .text(html(cell))]
        }),
      "bar": .optional(bar),
    ]
  }

  private func bar(_ bars: ReportBars, at index: Int) -> TemplateRecord? {
    guard let bar = bars.bars[index] else { return nil }
    return [
      "windows": .records(
        bars.windows.map { ["start": .text($0.lowerBound), "length": .text($0.count)] }),
      "start": .text(bar.start), "length": .text(bar.length),
      "mark": .text(HTMLText(inline: bar.mark.rawValue)),
    ]
  }
}

// MARK: - Text

extension HTMLReport {
  private func html(_ text: ReportText) -> HTMLText { .joined(text.spans.map(html)) }

  private func html(_ span: ReportText.Span) -> HTMLText {
    switch span {
    case .plain(let text): return plain(text)
    case .prose(let text): return HTMLText(prose: text)
    case .code(let text): return "<code>\(HTMLText(lines: text))</code>"
    case .digest(let text): return "<code class=\"digest\">\(HTMLText(inline: text))</code>"
    case .strong(let text): return "<strong>\(HTMLText(inline: text))</strong>"
    case .time(let milliseconds):
      let parts = Words.time(milliseconds).split(separator: " ").map { HTMLText(inline: "\($0)") }
      // Two elements, so that a narrow column breaks between date and time only.
      return .joined(parts.map { "<span class=\"time\">\($0)</span> " })
    case .mark(let mark, let text):
      let symbol = HTMLText(inline: mark.symbol)
      let name = HTMLText(inline: mark.rawValue)
      return "<span class=\"mark \(name)\"><i>\(symbol)</i> \(HTMLText(lines: text))</span>"
    case .lineBreak: return "<br>"
    }
  }

  /// Spaces at the ends part a word from what stands beside it, and stay.
  private func plain(_ text: String) -> HTMLText {
    HTMLText(lines: text.last == "\n" ? String(text.dropLast()) : text)
  }
}

/// A string of a style sheet, with its quotation marks.
private struct CSSText: SafeText {
  let safeText: String

  init(_ text: String) {
    var safe = ""
    for scalar in PlainText(text).line.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " ,.-_".unicodeScalars.contains(scalar)
      // A hexadecimal escape, with the space that ends it, reads the same in every style sheet.
      safe += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    safeText = "\"\(safe)\""
  }
}
