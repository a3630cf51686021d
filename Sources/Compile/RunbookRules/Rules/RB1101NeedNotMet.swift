import RunbookDiagnostics

extension Rule {
  static let needNotMet = Rule(
    1101, "need-not-met",
    summary: "A step needs a state that does not hold when it runs.",
    rationale: """
      The command would run against a service that is still up, or a database that is still \
      read-only.
      """,
    failing: [
      RuleExample(
        product: "states: {db: {values: [reads, writes], initial: reads, final: reads}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «migrate», run: make migrate, needs: {db: writes}}
          """)
    ],
    passing: [
      RuleExample(
        product: "states: {db: {values: [reads, writes], initial: reads, final: reads}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: promote, run: make promote, sets: {db: writes}}
                - {id: migrate, run: make migrate, needs: {db: writes}}
                - {id: demote, run: make demote, sets: {db: reads}}
          """)
    ],
    check: { context in
      context.states.filter { $0.isUnmetNeed && !$0.isGuard }.map {
        $0.diagnostic(DiagnosticCode(1101))
      }
    })
}

extension StateFinding {
  fileprivate var isUnmetNeed: Bool { if case .needNotMet = problem { true } else { false } }
}
