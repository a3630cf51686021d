import InventorySyntax
import RunbookDiagnostics
import RunbookInventory
import RunbookModel

/// Lists of hosts by others. Whatever stands in them, every place that is spoken of lies in them.
enum InventoryText {
  @Sendable static func readINI(_ bytes: [UInt8]) { read(bytes, .ini) }

  @Sendable static func readCSV(_ bytes: [UInt8]) { read(bytes, .csv) }

  private static func read(_ bytes: [UInt8], _ format: InventoryFormat) {
    var sources = SourceMap()
    // As every reader of a text gets it.
    let file = sources.add(path: "hosts", bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
    let whole = SourceSpan(file: file.id, start: 0, end: file.bytes.count)
    let inventory = Inventory(span: whole)
    let tree = InventoryReader.read(file, inventory, format: format)
    let hosts = InventoryHosts(
      InventoryVariables(tree, groupFiles: [:], hostFiles: [:]), inventory, format: format,
      wanted: [Variable(id: Name("port", at: whole))])
    let diagnostics = tree.diagnostics + hosts.diagnostics
    let places =
      diagnostics.map(\.span) + hosts.hosts.map(\.id.span)
      + hosts.hosts.flatMap { $0.variables.flatMap { [$0.name.span, $0.value.span] } }
    for place in places where place.end > file.bytes.count {
      preconditionFailure("a place lies behind the file")
    }
    _ = TerminalRenderer(sources: sources, color: false).render(diagnostics)
  }
}
