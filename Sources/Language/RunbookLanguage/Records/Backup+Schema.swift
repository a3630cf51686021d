package import RunbookModel

extension Backup: WrittenRecord {
  package static let schema = Schema<Backup>("a backup") {
    Field("of", \.of, .reference(.subject), required: true, "What is backed up.")
    Field("artefact", \.artefact, .template, "Where it is put.")
    Field(
      "max_age", \.maximumAge, .limit,
      "How old the artefact may be when something is upgraded; the plan looks then.")
  }
}
