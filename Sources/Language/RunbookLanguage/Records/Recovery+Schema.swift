package import RunbookModel

extension Recovery: WrittenRecord {
  package static let schema = Schema<Recovery>("a recovery procedure") {
    Field("id", \.id, .definition(.recovery), required: true, "Its id.")
    Field("title", \.title, .text, "Its name.")
    Field("trigger", within: Recovery.triggerSchema, required: true, "When to use it.")
    Field(
      "per", \.isPerHop, .word("plan", "hop", "way to repeat a procedure"),
      "Whether each hop has its own; omitted: plan.")
    Field("when", \.when, .condition, "When it is one; omitted: always.")
    Field("satisfies", \.satisfies, .references(.requirement), "Requirements that it meets.")
    Field("steps", \.steps, .records(Step.self), required: true, "Its steps.")
    Field("verify", \.verify, .verifyItems, "How to see that it worked.")
    provenanceFields()
  }
}
