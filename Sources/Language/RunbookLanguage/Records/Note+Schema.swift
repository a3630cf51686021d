package import RunbookModel

extension Note: WrittenRecord {
  package static let schema = Schema<Note>("a note") {
    Field("text", \.text, .text, required: true, "What the guide says.")
    provenanceFields()
  }
}
