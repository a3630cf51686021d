package import RunbookModel

extension Fact: KeyedRecord {
  package static let schema = Schema<Fact>("a fact") {
    Field("values", \.values, .list(of: .text.called("value")), required: true, "What it can be.")
    provenanceFields()
  }
}
