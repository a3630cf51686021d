package import RunbookModel

extension Product: WrittenRecord {
  package static let schema = Schema<Product>("a product") {
    documentFields("Product")
    Field("id", \.id, .definition(.product), required: true, "Id of the product.")
    Field("title", \.title, .text, required: true, "Name of the product.")
    Field(
      "sources", \.sources, .keyed(SourceDocument.self, .sourceDocument, isFree: true),
      "The vendor's guides.")
    Field("notes", \.notes, .records(Note.self), "Background that asks for nothing.")
    Field(
      "impact_levels", \.impactLevels, .records(ImpactLevel.self), "The product's own scale.")
    Field("capabilities", \.capabilities, .capabilities, "What users can do with the product.")
    Field("roles", \.roles, .keyed(Role.self, .role), "Roles that hosts have.")
    Field(
      "supported_os", \.supportedOS, .list(of: .text.called("operating system")),
      "Where the product runs.")
    Field("facts", \.facts, .keyed(Fact.self, .fact), "Properties of an installation.")
    Field(
      "components", \.components, .keyed(Component.self, .component), "Its parts and services.")
    Field(
      "states", \.states, .keyed(StateDefinition.self, .state),
      "What a plan changes and must leave right.")
    Field(
      "order", \.order, .groups(of: OrderRule.self, below: "order"),
      "What must come before what; what several rules share stands once, in a group of them.")
    Field(
      "availability", \.availability, .records(AvailabilityRule.self),
      "How many hosts have to stay in service.")
    Field("versions", \.versions, .record(VersionRules.self), "Scheme, paths, artefacts.")
    Field(
      "requirements", \.requirements, .groups(of: Requirement.self, below: "requirements"),
      "What every plan must do; what several demands share stands once, in a group of them.")
    Field(
      "background_tasks", \.backgroundTasks, .records(BackgroundTask.self),
      "Tasks to look out for.")
    Field("commands", \.commands, .records(CommandRule.self), "What is known of its commands.")
    Field(
      "contradictions", \.contradictions, .records(Contradiction.self),
      "Where the guide disagrees.")
    Field(
      "troubleshooting", \.troubleshooting, .records(Troubleshooting.self),
      "Symptoms and remedies.")
    Field(
      "console", \.console,
      .sequence("breadcrumbs", of: Codec<[Name]>.texts.called("breadcrumb")),
      "Pages of the product's console.")
    Field("references", \.references, .records(Reference.self), "Other guides.")
    Field("advice", \.advice, .records(Advice.self), "Good practice, for the reader.")
    provenanceFields()
  }
}
