package import RunbookModel

extension Troubleshooting.Action: WrittenRecord {
  package static let schema = Schema<Troubleshooting.Action>(
    "a troubleshooting action", plural: "actions"
  ) {
    Field("text", \.text, .text, required: true, "What to do.")
    Field("run", \.run, .template, "The command, for a person to run.")
    Field("on", \.on, .references(.role), "Roles on whose hosts.")
  }
}
