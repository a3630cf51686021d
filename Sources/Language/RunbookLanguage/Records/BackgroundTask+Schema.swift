package import RunbookModel

extension BackgroundTask: WrittenRecord {
  package static let schema = Schema<BackgroundTask>("a background task") {
    Field("id", \.id, .definition(.backgroundTask), "What steps name that deal with it.")
    Field("task", \.task, .text, required: true, "Its name.")
    Field("seen", \.seen, .text, required: true, "How one sees it.")
    Field(
      "actions", \.actions,
      .list(
        of: .word(among: ["wait", "abort", "delete", "ignore"], "action on a background task")),
      "What may be done about it.")
    Field("when", \.when, .condition, "When it can run; omitted: always.")
    provenanceFields()
  }
}
