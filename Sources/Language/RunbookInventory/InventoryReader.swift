package import InventorySyntax
package import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// Reads the file of an inventory, whatever its format.
package enum InventoryReader {
  /// The format that is said, or else that of the file's ending.
  package static func format(of inventory: Inventory) -> InventoryFormat {
    if let format = inventory.format { return format.value }
    let path = inventory.file.value.lowercased()
    if path.hasSuffix(".csv") { return .csv }
    return [".yaml", ".yml", ".json"].contains(where: path.hasSuffix) ? .yaml : .ini
  }

  /// Never fails otherwise than by diagnostics, whatever the bytes.
  package static func read(
    _ file: SourceFile, _ inventory: Inventory, format: InventoryFormat
  ) -> InventoryTree {
    if let refusal = refusal(of: file) { return tree([refusal]) }
    switch format {
    case .ini: return InventoryINIReader.read(file)
    case .csv:
      return CSVInventory.tree(
        CSVReader.read(file), InventoryFields(inventory, format: format))
    case .yaml:
      let (root, diagnostics) = YAMLReader.read(file, dialect: .foreign)
      guard let root, !diagnostics.hasErrors else { return tree(diagnostics) }
      var found = YAMLInventoryReader.read(root)
      for diagnostic in diagnostics { found.report(diagnostic) }
      return found
    }
  }

  /// What is no list of hosts at all.
  private static func refusal(of file: SourceFile) -> Diagnostic? {
    let first = SourceSpan(file: file.id, start: 0, end: file.line(1).endIndex)
    if file.bytes.starts(with: Array("$ANSIBLE_VAULT;".utf8)) {
      return Diagnostic(
        .valueNotPlain, "the inventory is encrypted", at: first,
        help: ["decrypt it: `ansible-vault decrypt`; keep what is secret in files of its own"])
    }
    if file.bytes.starts(with: Array("#!".utf8)) {
      return Diagnostic(
        .inventorySyntax, "the file is a program that makes an inventory", at: first,
        help: ["write down what it makes: `ansible-inventory --list --yaml --export`"])
    }
    return nil
  }

  private static func tree(_ diagnostics: [Diagnostic]) -> InventoryTree {
    var tree = InventoryTree()
    for diagnostic in diagnostics { tree.report(diagnostic) }
    return tree
  }
}
