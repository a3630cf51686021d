import RunbookDiagnostics

extension Rule {
  static let gateMissing = Rule(
    405, "gate-missing",
    summary: "A gate or wait that the product demands is missing, or stands too late.",
    rationale: "The step that it protects would start on a system that is not ready for it.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(405) })
}
