import RunbookDiagnostics

extension Rule {
  static let malformedVersion = Rule(
    310, "malformed-version",
    summary: "A version cannot be read.",
    rationale: "Rules about versions would not be applied to it.",
    failing: [],
    passing: [],
    check: { context in
      context.versions.filter { if case .malformed = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(310))
      }
    })
}
