import RunbookDiagnostics

extension Rule {
  static let stageMissing = Rule(
    407, "stage-missing",
    summary: "A stage that the product demands is missing.",
    rationale: "A whole part of the vendor's procedure would be left out.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: clean-up, kind: stage}
          """,
        runbook: "id: «shop-upgrade»")
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: clean-up, kind: stage}
          """,
        runbook: """
          stages:
            - id: live
              satisfies: [clean-up]
              steps:
                - {id: tidy, run: make clean}
          """)
    ],
    check: { $0.requirementDiagnostics(407) })
}
