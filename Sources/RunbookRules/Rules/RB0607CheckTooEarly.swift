import RunbookDiagnostics

extension Rule {
  static let checkTooEarly = Rule(
    607, "check-too-early",
    summary: "A check stands before the step that it is to verify.",
    rationale: "It shows the state before the change and proves nothing about it.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(607) })
}
