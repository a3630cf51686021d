extension Rule {
  static let inlinedSecret = Rule(
    207, "inlined-secret",
    summary: "A document holds the value of a secret.",
    rationale: "It would be readable to everybody who reads the change, for as long as it is kept.",
    failing: [],
    passing: [])
}
