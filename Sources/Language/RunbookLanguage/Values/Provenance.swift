import RunbookModel
import YAMLSyntax

/// The two keys that every element may carry.
func provenanceFields<Record: Sourced>() -> [Field<Record>] {
  [
    Field("description", \.provenance.description, .text, "What it is, for readers."),
    Field(
      "source", \.provenance.source, .sources, "Where the guide says so: document id and lines."),
  ]
}

/// `schema` and `kind`, which the document reader has looked at already.
func documentFields<Record>(_ kind: String) -> [Field<Record>] {
  [
    Field(
      fixed: "schema", DocumentReader.schema, among: [DocumentReader.schema],
      "Version of the language."),
    Field(fixed: "kind", kind, among: DocumentReader.kinds, "What it is."),
  ]
}

extension Codec where Value == [SourceReference] {
  static var sources: Codec {
    Codec<[(Name, Name)]>.table(
      "document ids and lines", keys: .reference(.sourceDocument), of: .text.called("lines")
    )
    .map(
      { $0.map { SourceReference(document: $0, lines: $1) } },
      back: { $0.map { ($0.document, $0.lines) } })
  }

  /// The places of several documents, or several of one.
  static var sourceLists: Codec {
    Codec<[[SourceReference]]>.list(of: .sources.called("source"))
      .map({ $0.flatMap { $0 } }, back: { $0.map { [$0] } })
  }
}
