import RunbookDiagnostics

extension Rule {
  static let unsetFact = Rule(
    311, "unset-fact",
    summary: "A condition asks for a fact or variable that the change does not state.",
    rationale: "Whether the part runs would be decided by accident.",
    failing: [
      RuleExample(
        product: "facts: {flavour: {values: [script, patroni]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: elect, when: {«flavour»: patroni}, run: make elect}
          """),
      RuleExample(
        product: """
          facts: {flavour: {values: [script, patroni]}}
          versions: {minimum_source: [{to: 2.*, from: 1.5, when: {«flavour»: patroni}}]}
          """),
    ],
    passing: [
      RuleExample(
        product: "facts: {flavour: {values: [script, patroni]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: elect, when: {flavour: patroni}, run: make elect}
          """,
        change: "facts: {flavour: script}")
    ],
    check: { context in
      context.versions.filter { if case .unsetFact = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(311))
      }
    })
}
