/// A table whose columns stand straight in plain text too.
package struct MarkdownTable: SafeText {
  /// A cell that is longer does not widen its column.
  private static let widthLimit = 48

  package let safeText: String

  /// - Parameters:
  ///   - titles: of the columns.
  ///   - rows: as many cells each as there are titles.
  package init(_ titles: [StaticString], rows: [[MarkdownText]]) {
    let header = titles.map { "\($0)" }
    let lines = [header] + rows.map { $0.map(\.safeText) }
    let widths = header.indices.map { column in
      let lengths = lines.map { MarkdownTable.width(of: $0[column]) }
      return max(3, lengths.filter { $0 <= MarkdownTable.widthLimit }.max() ?? 0)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    safeText = ([header, rule] + lines.dropFirst()).map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - MarkdownTable.width(of: cell)))
      }
      return "| \(padded.joined(separator: " | ")) |"
    }
    .joined(separator: "\n")
  }

  /// Nil where there are no rows.
  package init?(_ titles: [StaticString], ifAny rows: [[MarkdownText]]) {
    guard !rows.isEmpty else { return nil }
    self.init(titles, rows: rows)
  }

  /// Columns on a terminal, near enough: East Asian letters and pictures take two.
  private static func width(of text: String) -> Int {
    text.reduce(0) { width, character in
      let isWide = character.unicodeScalars.contains { scalar in
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
          || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
          || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
          || (0x1F300...0x1FAFF).contains(scalar.value)
          || (0x20000...0x3FFFD).contains(scalar.value)
      }
      return width + (isWide ? 2 : 1)
    }
  }
}
