import RunbookDiagnostics

extension Rule {
  static let managedServiceStarted = Rule(
    1104, "managed-service-started",
    summary: "A step starts a service where something else manages it.",
    rationale: "Two managers fight over one service.",
    failing: [],
    passing: [],
    check: { context in
      context.states.filter { if case .startsManaged = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(1104))
      }
    })
}
