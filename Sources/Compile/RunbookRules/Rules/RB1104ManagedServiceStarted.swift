import RunbookDiagnostics

extension Rule {
  static let managedServiceStarted = Rule(
    1104, "managed-service-started",
    summary: "A step starts a service where something else manages it.",
    rationale: "Two managers fight over one service.",
    failing: [
      RuleExample(
        product: """
          roles: {standby: {}}
          components:
            web: {unit: web, placed_on: [standby], resting: stopped, managed_on: [standby]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «start-web», on: all, run: sudo systemctl start web}
                - {id: stop-web, on: all, run: sudo systemctl stop web}
          """,
        change: "hosts: {shop2: {address: shop2, roles: [standby]}}")
    ],
    passing: [
      RuleExample(
        product: """
          roles: {standby: {}}
          components:
            web: {unit: web, placed_on: [standby], resting: stopped, managed_on: [standby]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: sudo systemctl stop web}
          """,
        change: "hosts: {shop2: {address: shop2, roles: [standby]}}")
    ],
    check: { context in
      context.states.filter { if case .startsManaged = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(1104))
      }
    })
}
