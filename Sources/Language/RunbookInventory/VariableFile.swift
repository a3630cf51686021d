package import InventorySyntax
package import RunbookDiagnostics
import YAMLSyntax

/// A file below `group_vars` or `host_vars`.
package struct VariableFile: Sendable {
  package var variables: [InventoryVariable] = []
  package var diagnostics: [Diagnostic] = []

  /// Never fails otherwise than by diagnostics, whatever the bytes.
  ///
  /// - Parameter name: its path from the folder of the inventory, for messages.
  package init(_ file: SourceFile, name: String) {
    if file.bytes.starts(with: Array("$ANSIBLE_VAULT;".utf8)) {
      diagnostics = [
        Diagnostic(
          .valueNotPlain, "`\(name)` is encrypted",
          at: SourceSpan(file: file.id, start: 0, end: file.line(1).endIndex),
          notes: ["which variables it sets is not known before somebody decrypts it"],
          help: [
            "where the change needs nothing of it, write `leave_out: [\(name)]` below `inventory:`"
          ])
      ]
      return
    }
    let (root, syntax) = YAMLReader.read(file, dialect: .foreign)
    diagnostics = syntax
    guard let root, !root.isNull else { return }
    guard let pairs = root.pairs else {
      diagnostics.append(
        Diagnostic(
          .inventorySyntax, "variables are a mapping, not \(root.kindDescription)",
          at: SourceSpan(file: file.id, start: root.span.start, end: root.span.start),
          help: ["write `name: value` in each line"]))
      return
    }
    variables = YAMLInventoryReader.variables(pairs)
  }
}
