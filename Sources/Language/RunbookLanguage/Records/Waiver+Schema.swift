package import RunbookModel

extension Waiver: WrittenRecord {
  package static let schema = Schema<Waiver>("a waiver") {
    Field(
      "requirement", \.requirement, .reference(.requirement), required: true, "What is waived.")
    Field("reason", \.reason, .text, required: true, "Why.")
    Field("by", \.by, .text, required: true, "Who waives it.")
    Field("expires", \.expires, .text, "The last day on which it holds.")
  }
}
