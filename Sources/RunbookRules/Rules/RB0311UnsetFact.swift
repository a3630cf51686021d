extension Rule {
  static let unsetFact = Rule(
    311, "unset-fact",
    summary: "A condition asks for a fact or variable that the change does not state.",
    rationale: "Whether the part runs would be decided by accident.",
    failing: [],
    passing: [])
}
