import RunbookDiagnostics

extension Rule {
  static let notificationMissing = Rule(
    1201, "notification-missing",
    summary: "A notification that the product demands is missing, late or incomplete.",
    rationale: "Users find out by losing the service.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: told, kind: notification, audience: customers, before: {upgrade: web}}
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
            - {id: told, kind: notification, audience: customers, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: tell, notify: {audience: «staff», message: Closed at ten.}, satisfies: [told]}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: told, kind: notification, audience: customers, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: tell, notify: {audience: customers, message: Closed at ten.}, satisfies: [told]}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    check: { $0.requirementDiagnostics(1201) })
}
