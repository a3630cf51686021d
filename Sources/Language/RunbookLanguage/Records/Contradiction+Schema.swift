package import RunbookModel

extension Contradiction: WrittenRecord {
  package static let schema = Schema<Contradiction>("a contradiction") {
    Field("id", \.id, .definition(.contradiction), required: true, "What decisions name.")
    Field("summary", \.summary, .text, required: true, "What disagrees.")
    Field("sources", \.sources, .sourceLists, "The places that disagree.")
    provenanceFields()
  }
}
