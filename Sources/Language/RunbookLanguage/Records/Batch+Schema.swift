package import RunbookModel

extension Batch: WrittenRecord {
  package static let schema = Schema<Batch>("a batch", shorthand: .size) {
    Field(
      "size", \.sizes, .batchSizes,
      "Hosts at once: a number, a part such as `25%`, `all`, or a list of them, batch by batch.")
    Field(
      "min_available", \.minimumAvailable, .hostShare,
      "Hosts that must stay in service: a number, a part such as `50%`, or `majority`.")
    Field(
      "max_unavailable", \.maximumUnavailable, .hostShare,
      "Hosts that may be out of service at the same time: a number, or a part such as `25%`.")
    Field(
      "order", \.order, .references(.host),
      "Of a group: its hosts in the order in which they are taken; omitted: that of the Change.")
    Field("pause", \.pause, .limit, "Of a group: time between two batches.")
    Field(
      "after_first", \.afterFirst, .records(Step.self),
      "Of a group: steps behind the first batch, before any other one.")
    Field(
      "between", \.between, .records(Step.self),
      "Of a group: steps between two batches, after the pause.")
  }
}
