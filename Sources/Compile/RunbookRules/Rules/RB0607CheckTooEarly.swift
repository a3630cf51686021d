import RunbookDiagnostics

extension Rule {
  static let checkTooEarly = Rule(
    607, "check-too-early",
    summary: "A check stands before the step that it is to verify.",
    rationale: "It shows the state before the change and proves nothing about it.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: web-works, kind: check, after: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «see-web», check: {tcp: 'web:80'}, satisfies: [web-works]}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: web-works, kind: check, after: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: see-web, check: {tcp: 'web:80'}, satisfies: [web-works]}
          """)
    ],
    check: { $0.requirementDiagnostics(607) })
}
