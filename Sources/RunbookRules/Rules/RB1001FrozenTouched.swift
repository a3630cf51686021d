import RunbookDiagnostics

extension Rule {
  static let frozenTouched = Rule(
    1001, "frozen-touched",
    summary: "A step edits something that is frozen.",
    rationale: "The vendor forbids it because the upgrade reads or rewrites it.",
    failing: [],
    passing: [],
    check: { context in
      context.states.filter { if case .lockedTouched = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(1001))
      }
    })
}
