import RunbookDiagnostics

extension Rule {
  static let claimNotInCommand = Rule(
    1108, "claim-not-in-command",
    summary: "A step says that it starts or stops a service that its command does not name.",
    rationale: "The compiler would believe something that the command does not do.",
    failing: [],
    passing: [],
    check: { context in
      context.states.filter { if case .claimNotInCommand = $0.problem { true } else { false } }.map
      { $0.diagnostic(DiagnosticCode(1108)) }
    })
}
