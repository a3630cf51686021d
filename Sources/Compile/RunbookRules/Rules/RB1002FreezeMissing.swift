import RunbookDiagnostics

extension Rule {
  static let freezeMissing = Rule(
    1002, "freeze-missing",
    summary: "A freeze that the product demands is missing, starts too late or ends too early.",
    rationale: "A change made during the upgrade is lost or breaks it.",
    failing: [
      RuleExample(
        product: """
          states: {orders: {values: [open, frozen], initial: open, final: open, locked: [frozen]}}
          requirements:
            - {id: no-new-orders, kind: freeze, subject: orders, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        product: """
          states: {orders: {values: [open, frozen], initial: open, final: open, locked: [frozen]}}
          requirements: [{id: no-orders, kind: freeze, subject: orders, before: {upgrade: web}}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: freeze, run: make freeze, sets: {orders: frozen}, satisfies: [no-orders]}
                - {id: thaw, run: make thaw, sets: {«orders»: open}}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          states: {orders: {values: [open, frozen], initial: open, final: open, locked: [frozen]}}
          requirements:
            - {id: no-new-orders, kind: freeze, subject: orders, before: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: freeze, run: make freeze, sets: {orders: frozen}, satisfies: [no-new-orders]}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: thaw, run: make thaw, sets: {orders: open}}
          """)
    ],
    check: { $0.requirementDiagnostics(1002) })
}
