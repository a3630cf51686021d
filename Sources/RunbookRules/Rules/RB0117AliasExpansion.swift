extension Rule {
  static let aliasExpansion = Rule(
    117, "alias-expansion",
    summary: "Aliases repeat so much that the document would become enormous.",
    rationale: "A few lines of nested aliases can fill the memory of any machine.",
    failing: [],
    passing: [])
}
