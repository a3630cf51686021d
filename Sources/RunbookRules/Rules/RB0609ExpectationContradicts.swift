import RunbookDiagnostics

extension Rule {
  static let expectationContradicts = Rule(
    609, "expectation-contradicts",
    summary: "A check expects something else than the requirement that it satisfies.",
    rationale: "It would pass exactly when the product says that something is wrong.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(609) })
}
