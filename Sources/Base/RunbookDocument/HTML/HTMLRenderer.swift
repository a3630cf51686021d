/// A document as parts of an HTML page, whose style sheet and frame are a template's.
package struct HTMLRenderer: DocumentRenderer {
  package init() {}

  package func line(_ text: String) -> HTMLText { HTMLText(inline: text) }

  package func block(_ block: DocumentBlock) -> HTMLText {
    switch block {
    case .heading(let level, let id, let text): return heading(level, id, text)
    case .paragraph(let text): return "<p>\(self.text(text))</p>"
    case .prose(let lead, let text): return "<p>\(self.text(lead))\(HTMLText(prose: text))</p>"
    case .quotation(let text): return "<blockquote><p>\(HTMLText(prose: text))</p></blockquote>"
    case .table(let table): return table.isFacts ? facts(table) : self.table(table)
    case .box(let box): return self.box(box)
    case .terms(let terms):
      return
        "<dl>\n\(rows(terms.map { "<dt>\(line($0.name))</dt><dd>\(text($0.text))</dd>" }))</dl>"
    case .list(let items): return "<ul>\n\(self.items(items))</ul>"
    case .points(let items): return "<ul class=\"points\">\n\(self.items(items))</ul>"
    case .checkboxes(let items):
      let rows = rows(items.map { "<li><span class=\"box\">☐</span> \(text($0))</li>" })
      return "<ul class=\"boxes\">\n\(rows)</ul>"
    case .entries(let entries, let isNumbered):
      let rows = rows(entries.map { "<li>\(text($0.title))\n<ul>\n\(lines(of: $0))</ul>\n</li>" })
      return isNumbered ? "<ol>\n\(rows)</ol>" : "<ul>\n\(rows)</ul>"
    case .code(let text, _): return "<pre><code>\(HTMLText(preformatted: text))</code></pre>"
    }
  }

  /// Each on a line of its own.
  private func rows(_ rows: [HTMLText]) -> HTMLText { .joined(rows.map { "\($0)\n" }) }

  private func items(_ items: [DocumentText]) -> HTMLText {
    rows(items.map { "<li>\(text($0))</li>" })
  }

  private func lines(of entry: DocumentEntry) -> HTMLText {
    rows(
      entry.lines.map { line in
        line.items.isEmpty
          ? "<li>\(text(line.text))</li>"
          : "<li>\(text(line.text))\n<ul>\n\(items(line.items))</ul>\n</li>"
      })
  }

  private func heading(_ level: Int, _ id: String?, _ text: DocumentText) -> HTMLText {
    let place: HTMLText = id.map { " id=\"\(HTMLText(inline: $0))\"" } ?? ""
    return "<h\(level)\(place)>\(self.text(text))</h\(level)>"
  }

  private func box(_ box: DocumentBox) -> HTMLText {
    var lines: [HTMLText] = []
    if let title = box.title {
      lines.append("<p class=\"verdict\"><i>\(line(title.mark.symbol))</i> \(line(title.text))</p>")
    }
    lines += box.blocks.map(block)
    let mark: HTMLText = box.title.map { " \(line($0.mark.rawValue))" } ?? ""
    return "<div class=\"banner\(mark)\">\n\(rows(lines))</div>"
  }

  // MARK: - Text

  package func text(_ text: DocumentText) -> HTMLText { .joined(text.spans.map(self.text)) }

  private func text(_ span: DocumentText.Span) -> HTMLText {
    switch span {
    case .plain(let text): return plain(text)
    case .prose(let text): return HTMLText(prose: text)
    case .code(let text): return "<code>\(HTMLText(lines: text))</code>"
    case .digest(let text): return "<code class=\"digest\">\(HTMLText(inline: text))</code>"
    case .strong(let text): return "<strong>\(HTMLText(inline: text))</strong>"
    case .time(let text):
      let parts = text.split(separator: " ").map { HTMLText(inline: "\($0)") }
      // An element a word, so that a narrow column breaks between them only.
      return .joined(parts.map { "<span class=\"time\">\($0)</span> " })
    case .mark(let mark, let text):
      let symbol = HTMLText(inline: mark.symbol)
      let name = HTMLText(inline: mark.rawValue)
      return "<span class=\"mark \(name)\"><i>\(symbol)</i> \(HTMLText(lines: text))</span>"
    case .blank(let width):
      let room = HTMLText(inline: String(repeating: "_", count: width))
      return "<span class=\"blank\">\(room)</span>"
    case .lineBreak: return "<br>"
    }
  }

  /// Spaces at the ends part a word from what stands beside it, and stay.
  private func plain(_ text: String) -> HTMLText {
    HTMLText(lines: text.last == "\n" ? String(text.dropLast()) : text)
  }
}
