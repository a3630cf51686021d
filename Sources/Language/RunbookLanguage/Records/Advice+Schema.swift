package import RunbookModel

extension Advice: WrittenRecord {
  package static let schema = Schema<Advice>("advice", plural: "advice") {
    Field("text", \.text, .text, required: true, "The advice.")
    Field(
      "level", \.level, .plainChoice("level", among: [.should, .may]), "How strong it is.",
      omitted: { $0 == .may })
    provenanceFields()
  }
}
