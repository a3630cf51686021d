package import RunbookModel

extension Troubleshooting: WrittenRecord {
  package static let schema = Schema<Troubleshooting>("a symptom") {
    Field("id", \.id, .definition(.symptom), required: true, "Its id.")
    Field("symptom", \.symptom, .text, required: true, "What one sees.")
    Field("requirements", \.requirements, .references(.shownRequirement), "Their checks show it.")
    Field(
      "actions", \.actions, .records(Troubleshooting.Action.self), required: true,
      "What to do, in order.")
    provenanceFields()
  }
}
