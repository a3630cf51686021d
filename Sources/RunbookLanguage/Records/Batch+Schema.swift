package import RunbookModel

extension Batch: WrittenRecord {
  package static let schema = Schema<Batch>("a batch", shorthand: .size) {
    Field("size", \.hostsAtOnce, .hostsAtOnce, "Hosts at once.")
    Field("min_available", \.minimumAvailable, .integer, "Hosts that must stay in service.")
  }
}
