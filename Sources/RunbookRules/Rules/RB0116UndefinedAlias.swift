extension Rule {
  static let undefinedAlias = Rule(
    116, "undefined-alias",
    summary: "An alias names an anchor that does not exist before it.",
    rationale: "What it stands for is unknown.",
    failing: [],
    passing: [])
}
