import RunbookDiagnostics

extension Rule {
  static let frozenTouched = Rule(
    1001, "frozen-touched",
    summary: "A step edits something that is frozen.",
    rationale: "The vendor forbids it because the upgrade reads or rewrites it.",
    failing: [
      RuleExample(
        product: """
          states: {orders: {values: [open, frozen], initial: open, final: open, locked: [frozen]}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: freeze, run: make freeze, sets: {orders: frozen}}
                - {id: «tune», run: make tune, touches: [orders]}
                - {id: thaw, run: make thaw, sets: {orders: open}}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          states: {orders: {values: [open, frozen], initial: open, final: open, locked: [frozen]}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: freeze, run: make freeze, sets: {orders: frozen}}
                - {id: thaw, run: make thaw, sets: {orders: open}}
                - {id: tune, run: make tune, touches: [orders]}
          """)
    ],
    check: { context in
      context.states.filter { if case .lockedTouched = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(1001))
      }
    })
}
