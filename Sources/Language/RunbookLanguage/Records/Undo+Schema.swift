package import RunbookModel

extension Undo: WrittenRecord {
  package static let schema = Schema<Undo>("a way back", shorthand: .commandOrReason) {
    Field("run", \.run, .command, "A command.")
    Field("manual", \.manual, .record(Manual.self), "A person does it.")
    Field("irreversible", \.irreversible, .text, "Why there is none.")
    Field("reversible", \.reversible, .boolean, "Whether it takes everything back.")
    Field(
      "estimate", \.estimate, .duration,
      "How long it takes on all hosts; omitted: as long as the step.")
  }
}
