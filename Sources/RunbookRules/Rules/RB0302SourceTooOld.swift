import RunbookDiagnostics

extension Rule {
  static let sourceTooOld = Rule(
    302, "source-too-old",
    summary: "The vendor does not allow the hop from this source to this target.",
    rationale: "Skipped migrations show up as lost data days later.",
    failing: [],
    passing: [],
    check: { context in
      context.versions.filter { if case .sourceTooOld = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(302))
      }
    })
}
