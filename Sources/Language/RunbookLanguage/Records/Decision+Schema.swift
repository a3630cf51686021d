package import RunbookModel

extension Decision: WrittenRecord {
  package static let schema = Schema<Decision>("a decision") {
    Field(
      "contradiction", \.contradiction, .reference(.contradiction), required: true, "Which one.")
    Field("choice", \.choice, .text, required: true, "What this change does about it.")
    Field("by", \.by, .text, required: true, "Who decided.")
  }
}
