package import RunbookModel

extension Alternative: KeyedRecord {
  package static let schema = Schema<Alternative>("an alternative") {
    Field("title", \.title, .text, "What it is.")
    Field("when", \.when, .condition, "When it is taken.")
    Field("steps", \.steps, .records(Step.self), required: true, "Its steps.")
  }
}
