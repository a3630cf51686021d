extension Rule {
  static let unreadableFile = Rule(
    110, "unreadable-file",
    summary: "A file cannot be read.",
    rationale: "A missing product or runbook means missing demands.",
    failing: [],
    passing: [])
}
