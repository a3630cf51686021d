import RunbookDiagnostics

extension Rule {
  static let approvalMissing = Rule(
    1203, "approval-missing",
    summary: "An approval that the product demands is missing or late.",
    rationale: "The point of no return would be passed on nobody's word.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(1203) })
}
