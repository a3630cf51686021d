import RunbookDiagnostics

extension Rule {
  static let guardNotStopped = Rule(
    1102, "guard-not-stopped",
    summary: "A guard service is still running when a step needs it stopped.",
    rationale: "It takes the upgrade for an outage and fails over in the middle of it.",
    failing: [
      RuleExample(
        product: """
          components:
            web: {needs: {guard: stopped}}
            guard: {unit: shop-guard, guard: true}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [guard]}}")
    ],
    passing: [
      RuleExample(
        product: """
          components:
            web: {needs: {guard: stopped}}
            guard: {unit: shop-guard, guard: true}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-guard, on: all, run: sudo systemctl stop shop-guard}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: start-guard, on: all, run: sudo systemctl start shop-guard}
          """,
        change: "hosts: {shop1: {address: shop1, components: [guard]}}")
    ],
    check: { context in
      context.states.filter { $0.isGuard && $0.isUnmetGuard }.map {
        $0.diagnostic(DiagnosticCode(1102))
      }
    })
}

extension StateFinding {
  fileprivate var isUnmetGuard: Bool { if case .needNotMet = problem { true } else { false } }
}
