package import RunbookModel

extension Retry: WrittenRecord {
  package static let schema = Schema<Retry>("a retry") {
    Field("every", \.every, .duration, required: true, "Pause between attempts.")
    Field("for", \.forTime, .duration, "How long to go on.")
    Field("attempts", \.attempts, .integer(in: 1...QuantityText.greatest), "How often at most.")
  }
}
