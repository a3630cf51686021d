extension Rule {
  static let componentWithoutHost = Rule(
    210, "component-without-host",
    summary: "A step or check is about a component that no host carries.",
    rationale: "It would do nothing and count as done.",
    failing: [],
    passing: [])
}
