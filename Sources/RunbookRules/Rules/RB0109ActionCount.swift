extension Rule {
  static let actionCount = Rule(
    109, "action-count",
    summary: "A step has no action, or more than one.",
    rationale: """
      A step is what is recorded, retried and resumed as one; two actions in it could be half \
      done.
      """,
    failing: [],
    passing: [])
}
