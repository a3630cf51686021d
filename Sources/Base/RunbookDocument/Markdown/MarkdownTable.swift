import RunbookBase

/// A table whose columns stand straight in plain text too.
struct MarkdownTable: SafeText {
  /// A cell that is longer does not widen its column.
  private static let widthLimit = 48

  let safeText: String

  /// - Parameters:
  ///   - titles: of the columns.
  ///   - rows: as many cells each as there are titles.
  init(_ titles: [String], rows: [[MarkdownText]]) {
    let header = titles.map { MarkdownText(cell: $0).safeText }
    let lines = [header] + rows.map { $0.map(\.safeText) }
    let widths = header.indices.map { column in
      let lengths = lines.map { CellWidth.of($0[column]) }
      return max(3, lengths.filter { $0 <= MarkdownTable.widthLimit }.max() ?? 0)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    safeText = ([header, rule] + lines.dropFirst()).map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - CellWidth.of(cell)))
      }
      return "| \(padded.joined(separator: " | ")) |"
    }
    .joined(separator: "\n")
  }
}
