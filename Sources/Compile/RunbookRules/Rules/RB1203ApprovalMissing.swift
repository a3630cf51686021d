import RunbookDiagnostics

extension Rule {
  static let approvalMissing = Rule(
    1203, "approval-missing",
    summary: "An approval that the product demands is missing or late.",
    rationale: "The point of no return would be passed on nobody's word.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: board-agrees, kind: approval, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: board-agrees, kind: approval, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: ask-board, approve: {ask: 'May we go on?'}, satisfies: [board-agrees]}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    check: { $0.requirementDiagnostics(1203) })
}
