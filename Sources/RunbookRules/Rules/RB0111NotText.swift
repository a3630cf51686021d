extension Rule {
  static let notText = Rule(
    111, "not-text",
    summary: "A file is not UTF-8 text, or holds control characters.",
    rationale: "Bytes that an editor does not show could reach a command.",
    failing: [],
    passing: [])
}
