extension Rule {
  static let danglingSymptom = Rule(
    1301, "dangling-symptom",
    summary: "A symptom names a requirement that does not exist.",
    rationale: "The remedy would never be shown beside the check that fails.",
    failing: [],
    passing: [])
}
