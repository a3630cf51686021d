import RunbookDiagnostics

extension Rule {
  static let gateIncomplete = Rule(
    610, "gate-incomplete",
    summary: "A gate does not cover all hosts or items that the product demands.",
    rationale: "The host that was not looked at is the one that runs out of disk.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(610) })
}
