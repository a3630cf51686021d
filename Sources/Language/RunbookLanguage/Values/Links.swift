import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec {
  /// A path to a document, or the document itself, whose names are its own.
  static func link<Document: WrittenDocument>(
    _ type: Document.Type, _ words: String
  ) -> Codec<DocumentLink<Document>> where Value == DocumentLink<Document> {
    let nested = Codec<Document>.record(type)
    return Codec(
      .named(words, .either([.text, nested.shape])),
      read: { reader, node in
        if case .mapping = node.content {
          return reader.document { nested.read(&$0, node) }.map { .nested($0) }
        }
        return reader.name(node).map { .path($0) }
      },
      write: { link in
        switch link {
        case .path(let path): .text(path.value)
        case .nested(let document): nested.write(document)
        }
      })
  }
}

extension Runbook {
  var startOrderList: Located<[Name]>? {
    get { startOrderSpan.map { Located(startOrder, at: $0) } }
    set {
      startOrder = newValue?.value ?? []
      startOrderSpan = newValue?.span
    }
  }
}
