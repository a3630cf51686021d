extension Rule {
  static let mergeKey = Rule(
    122, "merge-key",
    summary: "A mapping uses the merge key `<<`.",
    rationale: "YAML 1.2 dropped it, and readers differ in what wins.",
    failing: [],
    passing: [])
}
