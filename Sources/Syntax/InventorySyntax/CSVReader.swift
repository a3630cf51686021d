package import RunbookDiagnostics

/// Reads a table with a header, as RFC 4180 has it: cells parted by commas (or by semicolons or tabs
/// where the header has those and no comma), in double quotes where they hold such a character.
package enum CSVReader {
  package struct Table: Sendable {
    package var header: [Located<String>] = []
    package var rows: [Row] = []
    package var diagnostics: [Diagnostic] = []
  }

  package struct Row: Sendable {
    /// As many as the header has.
    package var cells: [Located<String>]
    package var span: SourceSpan
  }

  /// More than a table of hosts has reason to have.
  private static let mostColumns = 200
  private static let diagnosticLimit = 100

  /// Never fails otherwise than by diagnostics, whatever the bytes.
  package static func read(_ file: SourceFile) -> Table {
    var table = Table()
    var scanner = CSVScanner(file)
    guard let header = scanner.row() else {
      table.diagnostics = [
        Diagnostic(
          .inventorySyntax, "the file has no header",
          at: SourceSpan(file: file.id, start: 0, end: 0),
          help: ["name the columns in its first line, such as `host,address,roles`"])
      ]
      return table
    }
    table.header = header
    table.diagnostics = trouble(in: header)
    guard table.diagnostics.isEmpty else { return table }
    while let cells = scanner.row(), table.diagnostics.count < diagnosticLimit {
      guard let first = cells.first, let last = cells.last else { continue }
      let span = SourceSpan(file: file.id, start: first.span.start, end: last.span.end)
      guard cells.count == header.count else {
        table.diagnostics.append(
          Diagnostic(
            .inventorySyntax,
            "the row has \(cells.count) cells where the header has \(header.count)", at: span,
            labels: [DiagnosticLabel("the header", at: header[0].span)],
            help: [
              "put a cell with a separator in it in double quotes; leave empty what is not known"
            ]))
        continue
      }
      table.rows.append(Row(cells: cells, span: span))
      // One more than there may be, so that whoever makes hosts of the rows sees that there are too many.
      if table.rows.count > HostPattern.mostHosts { break }
    }
    table.diagnostics = (scanner.diagnostics + table.diagnostics).sortedForDisplay()
    return table
  }

  private static func trouble(in header: [Located<String>]) -> [Diagnostic] {
    guard header.count <= mostColumns else {
      return [
        Diagnostic(
          .inventorySyntax, "the table has more than \(mostColumns) columns", at: header[0].span,
          help: ["leave out those that the change has no use for"])
      ]
    }
    var first: [String: SourceSpan] = [:]
    return header.compactMap { name in
      if name.value.isEmpty {
        return Diagnostic(
          .inventorySyntax, "a column without a name", at: name.span,
          help: ["name it, or take it out"])
      }
      guard let earlier = first.updateValue(name.span, forKey: name.value) else { return nil }
      return Diagnostic(
        .inventorySyntax, "column `\(name.value)` stands twice in the header", at: name.span,
        labels: [DiagnosticLabel("first here", at: earlier)], help: ["rename one of the two"])
    }
  }
}

private struct CSVScanner {
  let file: SourceFile
  let separator: UInt8
  var diagnostics: [Diagnostic] = []
  private var index = 0

  init(_ file: SourceFile) {
    self.file = file
    let header = file.line(1)
    separator =
      [",", ";", "\t"].map { Array($0.utf8)[0] }.first { header.contains($0) } ?? UInt8(ascii: ",")
  }

  /// The next row that is not empty; nil at the end.
  mutating func row() -> [Located<String>]? {
    while index < file.bytes.count, isBreak(file.bytes[index]) { index += 1 }
    guard index < file.bytes.count else { return nil }
    var cells: [Located<String>] = []
    while true {
      cells.append(cell())
      guard index < file.bytes.count, file.bytes[index] == separator else { return cells }
      index += 1
    }
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == 0x09 && separator != 0x09)
  }

  /// Reads up to a separator or the end of the line.
  private mutating func cell() -> Located<String> {
    while index < file.bytes.count, isBlank(file.bytes[index]) { index += 1 }
    if index < file.bytes.count, file.bytes[index] == UInt8(ascii: "\"") { return quoted() }
    let start = index
    while index < file.bytes.count, file.bytes[index] != separator, !isBreak(file.bytes[index]) {
      index += 1
    }
    var end = index
    while end > start, isBlank(file.bytes[end - 1]) { end -= 1 }
    return Located(String(decoding: file.bytes[start..<end], as: UTF8.self), at: span(start, end))
  }

  private mutating func quoted() -> Located<String> {
    let start = index
    var text: [UInt8] = []
    index += 1
    while index < file.bytes.count {
      let byte = file.bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard index < file.bytes.count, file.bytes[index] == byte else {
        return closed(text, start)
      }
      text.append(byte)
      index += 1
    }
    report("a quote that is not closed", at: span(start, start + 1), "close it, or double it")
    return Located(String(decoding: text, as: UTF8.self), at: span(start, start + 1))
  }

  /// Looks at what stands behind a cell in quotes.
  private mutating func closed(_ text: [UInt8], _ start: Int) -> Located<String> {
    let end = index
    while index < file.bytes.count, isBlank(file.bytes[index]) { index += 1 }
    let behind = index
    while index < file.bytes.count, file.bytes[index] != separator, !isBreak(file.bytes[index]) {
      index += 1
    }
    if index > behind {
      report(
        "something stands behind the quote that closes a cell", at: span(behind, index),
        "write `\"\"` for a quote within the cell")
    }
    return Located(String(decoding: text, as: UTF8.self), at: span(start, end))
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file.id, start: start, end: end)
  }

  private mutating func report(_ message: String, at span: SourceSpan, _ help: String) {
    guard diagnostics.count < 100 else { return }
    diagnostics.append(Diagnostic(.inventorySyntax, message, at: span, help: [help]))
  }
}
