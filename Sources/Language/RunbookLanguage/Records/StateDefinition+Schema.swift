package import RunbookModel

extension StateDefinition: KeyedRecord {
  package static let schema = Schema<StateDefinition>("a state") {
    Field("title", \.title, .text, "Its name.")
    Field(
      "values", \.values, .list(of: .text.called("value")), required: true, "What it can be.")
    Field("initial", \.initial, .byRole, required: true, "At the start.")
    Field("final", \.final, .byRole, "What it must be at the end.")
    Field(
      "per", \.isPerHost, .word("plan", "host", "scope of a state"),
      "One for the plan, or one a host.")
    Field("on", \.on, .references(.role), "Roles whose hosts have it.")
    Field(
      "locked", \.locked, .list(of: .text.called("value")),
      "Values in which nothing may touch it.")
    Field("transitions", \.transitions, .transitions, "Legal changes; omitted: all.")
    provenanceFields()
  }
}
