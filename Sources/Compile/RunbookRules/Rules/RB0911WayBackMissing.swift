import RunbookDiagnostics

extension Rule {
  static let wayBackMissing = Rule(
    911, "way-back-missing",
    summary: "A recovery procedure that the product demands is missing.",
    rationale: "When the upgrade fails there is no time to write one.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: way-back, kind: rollback}
          """,
        runbook: "id: «shop-upgrade»")
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: way-back, kind: rollback}
          """,
        runbook: """
          recovery:
            - id: restore
              trigger: {failure_of: [upgrade-web]}
              satisfies: [way-back]
              steps: [{id: reinstall, run: make downgrade}]
          """)
    ],
    check: { $0.requirementDiagnostics(911) })
}
