extension Rule {
  static let unsupportedSchema = Rule(
    105, "unsupported-schema",
    summary: "The document is written for a version of the language that this tool does not know.",
    rationale: """
      A tool that guesses at a newer language executes something that its author did not \
      write.
      """,
    failing: [
      RuleExample(runbook: "schema: «runbook/v9»")
    ],
    passing: [
      RuleExample(runbook: "schema: runbook/v1")
    ])
}
