import RunbookDiagnostics

extension Rule {
  static let guardNotStopped = Rule(
    1102, "guard-not-stopped",
    summary: "A guard service is still running when a step needs it stopped.",
    rationale: "It takes the upgrade for an outage and fails over in the middle of it.",
    failing: [],
    passing: [],
    check: { context in
      context.states.filter { $0.isGuard && $0.isUnmetGuard }.map {
        $0.diagnostic(DiagnosticCode(1102))
      }
    })
}

extension StateFinding {
  fileprivate var isUnmetGuard: Bool { if case .needNotMet = problem { true } else { false } }
}
