import RunbookDiagnostics

extension Rule {
  static let gateMissing = Rule(
    405, "gate-missing",
    summary: "A gate or wait that the product demands is missing, or stands too late.",
    rationale: "The step that it protects would start on a system that is not ready for it.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: space, kind: precheck, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: space, kind: precheck, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: «look», check: {disk: /opt, free: 4GB}, satisfies: [space]}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: space, kind: precheck, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, check: {disk: /opt, free: 4GB}, satisfies: [space]}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    check: { $0.requirementDiagnostics(405) })
}
