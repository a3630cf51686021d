import RunbookBackends
import RunbookBase
import RunbookDocument

/// The report as one file, which a template frames.
struct ReportPage {
  private let document: ReportDocument

  init(_ document: ReportDocument) { self.document = document }

  /// Markdown, which reads as plain text too.
  func markdown(_ templates: TemplateSet) -> [UInt8] {
    templates.render("report/report.md", record(MarkdownRenderer()))
  }

  /// HTML: nothing outside it is needed to read or print it.
  func html(_ templates: TemplateSet) -> [UInt8] {
    var record = record(HTMLRenderer())
    record["page_identity"] = .text(CSSText(document.identity))
    return templates.render("report/report.html", record)
  }

  private func record(_ renderer: some DocumentRenderer) -> TemplateRecord {
    [
      "title": .text(renderer.line(document.title)),
      "identity": .text(renderer.line(document.identity)),
      "banners": .blocks(document.banners.map { .box($0) }, renderer),
      "sections": .sections(document.sections, renderer),
    ]
  }
}

/// A string of a style sheet, with its quotation marks.
private struct CSSText: SafeText {
  let safeText: String

  init(_ text: String) {
    var safe = ""
    for scalar in PrintableText.joined(text).unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " ,.-_".unicodeScalars.contains(scalar)
      // A hexadecimal escape, with the space that ends it, reads the same in every style sheet.
      safe += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    safeText = "\"\(safe)\""
  }
}
