extension HTMLRenderer {
  func facts(_ table: DocumentTable) -> HTMLText {
    let rows = table.rows.map { cells -> HTMLText in
      "<tr><th scope=\"row\">\(text(cells[0]))</th><td>\(text(cells[1]))</td></tr>\n"
    }
    return """
      <table class="facts">
      \(caption(of: table))<tbody>
      \(HTMLText.joined(rows))</tbody>
      </table>
      """
  }

  func table(_ table: DocumentTable) -> HTMLText {
    let columns = table.columns.map { line($0) }
    let head = HTMLText.joined(columns.map { "<th scope=\"col\">\($0)</th>" })
    let rows = table.rows.enumerated().map { index, cells -> HTMLText in
      let bar = table.bars.flatMap { self.bar($0, at: index, span: columns.count) } ?? ""
      return "<tbody>\n\(row(cells, columns))\(bar)</tbody>\n"
    }
    return """
      <table class="wide">
      \(caption(of: table))<thead>
      <tr>\(head)</tr>
      </thead>
      \(HTMLText.joined(rows))</table>
      """
  }

  private func caption(of table: DocumentTable) -> HTMLText {
    table.caption.map { "<caption>\(text($0))</caption>\n" } ?? ""
  }

  private func row(_ cells: [DocumentText], _ columns: [HTMLText]) -> HTMLText {
    let rest = zip(columns, cells).dropFirst().map { column, cell -> HTMLText in
      "<td data-column=\"\(column)\">\(text(cell))</td>"
    }
    let name: HTMLText =
      "<th scope=\"row\" data-column=\"\(columns[0])\">\(text(cells[0]))</th>"
    return "<tr>\(name)\(HTMLText.joined(rest))</tr>\n"
  }

  private func bar(_ bars: DocumentBars, at index: Int, span: Int) -> HTMLText? {
    guard let bar = bars.bars[index] else { return nil }
    let windows = bars.windows.map { window -> HTMLText in
      let place: HTMLText = "x=\"\(window.lowerBound)\" width=\"\(window.count)\""
      return "<rect class=\"window\" \(place) y=\"0\" height=\"10\"/>"
    }
    let place: HTMLText = "x=\"\(bar.start)\" width=\"\(bar.length)\""
    let own: HTMLText = "<rect class=\"\(line(bar.mark.rawValue))\" \(place) y=\"2\" height=\"6\"/>"
    let picture: HTMLText =
      "<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\">\(HTMLText.joined(windows))\(own)</svg>"
    return
      "<tr class=\"bar\" aria-hidden=\"true\"><td colspan=\"\(span)\">\(picture)</td></tr>\n"
  }
}
