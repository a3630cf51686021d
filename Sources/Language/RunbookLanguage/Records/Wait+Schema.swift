package import RunbookModel

extension Wait: WrittenRecord {
  package static let schema = Schema<Wait>("a wait") {
    Field("until", \.until, .checkUse, required: true, "What to wait for.")
    Field("every", \.every, .duration, "Pause between looks; omitted: 10s.")
    Field("for", \.limit, .duration, "How long to wait at most.")
    Field("stable_for", \.stableFor, .duration, "How long it must go on to hold.")
  }
}
