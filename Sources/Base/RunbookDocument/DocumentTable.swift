/// Rows of cells under titles.
package struct DocumentTable: Sendable, Equatable {
  /// What stands above it.
  package let caption: DocumentText?
  package let columns: [String]
  /// As many cells each as there are columns; the first cell of a row names it.
  package let rows: [[DocumentText]]
  /// A bar a row, where the table stands against time.
  package let bars: DocumentBars?
  /// Names and values beside one another rather than rows of many cells.
  package let isFacts: Bool

  package init(
    _ caption: DocumentText?, _ columns: [StaticString], rows: [[DocumentText]],
    bars: DocumentBars? = nil, isFacts: Bool = false
  ) {
    self.caption = caption
    self.columns = columns.map { "\($0)" }
    self.rows = rows
    self.bars = bars
    self.isFacts = isFacts
  }

  /// A table whose columns depend on what it is about.
  package init(columns: [String], rows: [[DocumentText]]) {
    caption = nil
    self.columns = columns
    self.rows = rows
    bars = nil
    isFacts = false
  }

  package init(_ columns: [StaticString], rows: [[DocumentText]]) {
    self.init(nil, columns, rows: rows)
  }

  /// Nil where there are no rows.
  package init?(_ columns: [StaticString], ifAny rows: [[DocumentText]]) {
    guard !rows.isEmpty else { return nil }
    self.init(columns, rows: rows)
  }

  /// A table of two columns without a head, where the format can do without one.
  package static func facts(
    _ caption: DocumentText, _ rows: [(DocumentText, DocumentText)]
  ) -> DocumentTable {
    DocumentTable(
      caption, ["What", "Value"], rows: rows.map { [$0.0, $0.1] }, isFacts: true)
  }
}

/// A figure beside a table: bars on a scale of 0 to 1000.
package struct DocumentBars: Sendable, Equatable {
  package struct Bar: Sendable, Equatable {
    package let start: Int
    package let length: Int
    package let mark: DocumentMark

    package init(start: Int, length: Int, mark: DocumentMark) {
      self.start = start
      self.length = length
      self.mark = mark
    }
  }

  /// Parts of the scale that are shown behind all bars, such as a change window.
  package let windows: [Range<Int>]
  /// One a row of the table; nil where the row has no time.
  package let bars: [Bar?]

  package init(windows: [Range<Int>], bars: [Bar?]) {
    self.windows = windows
    self.bars = bars
  }
}
