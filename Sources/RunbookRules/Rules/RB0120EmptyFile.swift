extension Rule {
  static let emptyFile = Rule(
    120, "empty-file",
    summary: "A file holds nothing.",
    rationale: "It was probably cut off or not saved.",
    failing: [],
    passing: [])
}
