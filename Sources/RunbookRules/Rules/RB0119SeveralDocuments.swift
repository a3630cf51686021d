extension Rule {
  static let severalDocuments = Rule(
    119, "several-documents",
    summary: "A file holds more than one YAML document.",
    rationale: "Only one of them would be read.",
    failing: [],
    passing: [])
}
