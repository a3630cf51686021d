package import RunbookModel

extension SourceDocument: KeyedRecord {
  package static let schema = Schema<SourceDocument>("a source document") {
    Field("title", \.title, .text, required: true, "Title of the guide.")
    Field("url", \.url, .text, "Where it is published.")
  }
}
