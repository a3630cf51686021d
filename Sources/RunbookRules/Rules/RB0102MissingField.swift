extension Rule {
  static let missingField = Rule(
    102, "missing-field",
    summary: "A mapping lacks a key that it must have.",
    rationale: "Without it the plan would have to guess what was meant.",
    failing: [],
    passing: [])
}
