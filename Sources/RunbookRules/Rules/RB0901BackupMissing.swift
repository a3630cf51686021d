import RunbookDiagnostics

extension Rule {
  static let backupMissing = Rule(
    901, "backup-missing",
    summary: "A backup that the product demands is missing, or is of another thing or host.",
    rationale: "The way back needs exactly this backup.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(901) })
}
