import RunbookDiagnostics

extension Rule {
  static let checkMissing = Rule(
    605, "check-missing",
    summary: "A post-upgrade check that the product demands is missing or incomplete.",
    rationale: "The upgrade would count as done although nobody looked.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(605) })
}
