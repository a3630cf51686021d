import RunbookDiagnostics

extension Rule {
  static let serviceLeftWrong = Rule(
    1106, "service-left-wrong",
    summary: "A service is left stopped, or running, although it must end otherwise.",
    rationale: "Nothing restarts what the plan stopped.",
    failing: [
      RuleExample(
        product: "components: {web: {unit: web}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: «sudo systemctl stop web»}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}")
    ],
    passing: [
      RuleExample(
        product: "components: {web: {unit: web}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: sudo systemctl stop web}
                - {id: start-web, on: all, run: sudo systemctl start web}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}")
    ],
    check: { context in
      context.states.filter { $0.isService && $0.isLeftWrong }.map {
        $0.diagnostic(DiagnosticCode(1106))
      }
    })
}

extension StateFinding {
  fileprivate var isLeftWrong: Bool { if case .leftWrong = problem { true } else { false } }
}
