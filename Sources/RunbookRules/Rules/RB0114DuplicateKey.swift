extension Rule {
  static let duplicateKey = Rule(
    114, "duplicate-key",
    summary: "A mapping has the same key twice.",
    rationale: "YAML readers differ in which one they take.",
    failing: [],
    passing: [])
}
