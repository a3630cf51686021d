import RunbookDiagnostics

extension Rule {
  static let stepMissing = Rule(
    503, "step-missing",
    summary: "A step that the product demands for a component, role or host is missing.",
    rationale: "One instance would stay behind on the old version.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(503) })
}
