package import RunbookModel

extension Rehearsal: WrittenRecord {
  package static let schema = Schema<Rehearsal>("a rehearsal") {
    Field(
      "run", \.run, .text, required: true,
      "Run directory, as seen from the file of the change: whole, complete, done, and of the same "
        + "runbook and product.")
    Field("digest", \.digest, .text, "Digest of its plan.")
  }
}
