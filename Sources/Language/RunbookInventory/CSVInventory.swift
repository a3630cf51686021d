import InventorySyntax
import RunbookDiagnostics
import RunbookModel

/// Makes an inventory of a table: a row a host, a column a variable.
enum CSVInventory {
  /// - Parameter fields: which columns hold the host and its groups.
  static func tree(_ table: CSVReader.Table, _ fields: InventoryFields) -> InventoryTree {
    var tree = InventoryTree()
    for diagnostic in table.diagnostics { tree.report(diagnostic) }
    guard let first = table.header.first else { return tree }
    let hostNames = fields.names(of: "host")
    guard let hostColumn = column(hostNames, in: table) else {
      if table.diagnostics.isEmpty {
        tree.report(
          Diagnostic(
            .inventorySyntax, "the table has no column `\(hostNames.last ?? "host")`",
            at: first.span,
            help: [
              "name the column of the hosts' ids so, or say which it is: "
                + "`fields: {host: \(first.value.isEmpty ? "…" : first.value)}`"
            ]))
      }
      return tree
    }
    _ = tree.group(named: Located(InventoryTree.everyHost, at: first.span))
    let groupless = tree.group(named: Located(InventoryTree.groupless, at: first.span))
    let groupColumn = column(fields.names(of: "groups"), in: table)
    var rows: [Int: SourceSpan] = [:]
    for row in table.rows where !tree.isFull {
      let cell = row.cells[hostColumn]
      let names: [String]
      do throws(HostPattern.Fault) {
        guard !cell.value.isEmpty else {
          throw HostPattern.Fault("is no host", remedy: "write its id, or take the row out")
        }
        names = try HostPattern.names(cell.value)
      } catch {
        tree.report(
          Diagnostic(
            .hostPattern,
            cell.value.isEmpty ? "a row without a host" : "`\(cell.value)` \(error.reason)",
            at: cell.span.start == cell.span.end ? row.span : cell.span, help: [error.remedy]))
        continue
      }
      var groups = [groupless].compactMap { $0 }
      if let groupColumn, !row.cells[groupColumn].value.isEmpty {
        groups = words(row.cells[groupColumn]).compactMap { tree.group(named: $0) }
      }
      let variables = variables(row, table, without: [hostColumn, groupColumn])
      // The id may be something else as well, such as the address.
      let header = table.header[hostColumn]
      for name in names {
        var position: Int?
        for group in groups {
          position = tree.add(host: Located(name, at: cell.span), to: group)?.position ?? position
        }
        guard let position else { break }
        if let earlier = rows.updateValue(cell.span, forKey: position) {
          tree.report(
            Diagnostic(
              .duplicateHost, "host `\(name)` stands twice in the table", at: cell.span,
              labels: [DiagnosticLabel("first here", at: earlier)],
              help: ["take one of the rows out"]))
        }
        let id = InventoryVariable(header, InventoryValue(.text(name), at: cell.span))
        tree.add(variables + [id], toHost: position)
      }
    }
    return tree
  }

  private static func column(_ names: [String], in table: CSVReader.Table) -> Int? {
    names.reversed().lazy.compactMap { name in table.header.firstIndex { $0.value == name } }.first
  }

  private static func variables(
    _ row: CSVReader.Row, _ table: CSVReader.Table, without columns: [Int?]
  ) -> [InventoryVariable] {
    table.header.indices.compactMap { column in
      let cell = row.cells[column]
      guard !columns.contains(column), !cell.value.isEmpty else { return nil }
      return InventoryVariable(
        table.header[column], InventoryValue(text: cell.value, at: cell.span))
    }
  }

  /// The words of a cell, parted by blanks, commas or semicolons.
  static func words(_ cell: Located<String>) -> [Located<String>] {
    cell.value.split { $0 == " " || $0 == "," || $0 == ";" }.map {
      Located(String($0), at: cell.span)
    }
  }
}
