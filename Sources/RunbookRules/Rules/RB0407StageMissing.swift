import RunbookDiagnostics

extension Rule {
  static let stageMissing = Rule(
    407, "stage-missing",
    summary: "A stage that the product demands is missing.",
    rationale: "A whole part of the vendor's procedure would be left out.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(407) })
}
