package import RunbookModel

extension Reference: WrittenRecord {
  package static let schema = Schema<Reference>("a reference") {
    Field("id", \.id, .definition(.reference), required: true, "Its id.")
    Field("title", \.title, .text, required: true, "Title of the document.")
    Field("url", \.url, .text, "Where it is.")
    provenanceFields()
  }
}
