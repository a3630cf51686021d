package import RunbookModel

extension Rehearsal: WrittenRecord {
  package static let schema = Schema<Rehearsal>("a rehearsal") {
    Field("run", \.run, .text, required: true, "Id of the run.")
    Field("digest", \.digest, .text, "Digest of its plan.")
  }
}
