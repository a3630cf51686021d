import RunbookDiagnostics

extension Rule {
  static let wayBackMissing = Rule(
    911, "way-back-missing",
    summary: "A recovery procedure that the product demands is missing.",
    rationale: "When the upgrade fails there is no time to write one.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(911) })
}
