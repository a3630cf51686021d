import RunbookDiagnostics

extension Rule {
  static let freezeMissing = Rule(
    1002, "freeze-missing",
    summary: "A freeze that the product demands is missing, or starts too late.",
    rationale: "A change made during the upgrade is lost or breaks it.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(1002) })
}
