package import RunbookDiagnostics
package import RunbookModel
package import YAMLSyntax

/// Reads the root node of a file as the document that its `kind` says.
package enum DocumentReader {
  package static let schema = "runbook/v1"
  static let kinds = ["Product", "Runbook", "Change"]

  /// - Returns: the document; the names that it, and those nested in it, define and mean; and what
  ///   is wrong with it.
  package static func read(
    _ root: YAMLNode
  ) -> (document: Document?, names: DocumentNames, diagnostics: [Diagnostic]) {
    var reader = ValueReader()
    let document = read(root, &reader)
    return (document, reader.names, reader.diagnostics)
  }

  private static func read(_ root: YAMLNode, _ reader: inout ValueReader) -> Document? {
    guard case .mapping(let pairs) = root.content else {
      reader.reportWrongType(root, wanted: "a document (`schema:`, `kind:`, …)")
      return nil
    }
    checkSchema(root, &reader)
    guard let kind = root["kind"] else {
      let place = pairs.first?.key.span ?? root.span
      reader.report(
        Diagnostic(
          .missingField, "the document does not say its `kind`", at: place,
          help: ["add `kind: Product`, `kind: Runbook` or `kind: Change`"]))
      return nil
    }
    switch reader.word(kind, "kind of document", kinds) {
    case "Product":
      return reader.document { Codec<Product>.record(Product.self).read(&$0, root) }.map {
        .product($0)
      }
    case "Runbook":
      return reader.document { Codec<Runbook>.record(Runbook.self).read(&$0, root) }.map {
        .runbook($0)
      }
    case "Change":
      return reader.document { Codec<Change>.record(Change.self).read(&$0, root) }.map {
        .change($0)
      }
    default: return nil
    }
  }

  /// Checks `schema:`, of nested documents as well.
  private static func checkSchema(_ node: YAMLNode, _ reader: inout ValueReader) {
    if let written = node["schema"], case .scalar(let scalar) = written.content,
      scalar.text != schema
    {
      reader.report(
        Diagnostic(
          .unsupportedSchema, "schema `\(scalar.text)` is not supported", at: written.span,
          help: ["write `schema: \(schema)`; this version of the tool reads no other"]))
    }
    for key in ["runbook", "product"] {
      if let nested = node[key], case .mapping = nested.content { checkSchema(nested, &reader) }
    }
  }
}
