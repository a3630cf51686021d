extension Rule {
  static let ambiguousChoice = Rule(
    1302, "ambiguous-choice",
    summary: "None of several alternatives is chosen, or more than one applies.",
    rationale: "The plan must say one way, not ways.",
    failing: [],
    passing: [])
}
