package import RunbookModel

extension Stage: WrittenRecord {
  package static let schema = Schema<Stage>("a stage") {
    Field("id", \.id, .definition(.stage), required: true, "Its id.")
    Field("title", \.title, .text, "Its name.")
    Field(
      "window", \.windowRequired, .word("none", "required", "window rule"),
      "Whether it needs a window.")
    Field("entry", \.entry, .list(of: .gate), "What must hold before it.")
    Field("exit", \.exit, .list(of: .gate), "What must hold after it.")
    Field("optional", \.isOptional, .boolean, "The Change may skip it.")
    Field(
      "per", \.per, .choice("way to repeat a stage"),
      "How often it stands in a plan of several hops; omitted: plan, once.")
    Field("when", \.when, .condition, "When it runs; omitted: always.")
    Field("satisfies", \.satisfies, .references(.requirement), "Requirements that it meets.")
    Field("steps", \.steps, .records(Step.self), required: true, "Its steps, in order.")
    provenanceFields()
  }
}
