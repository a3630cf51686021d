import RunbookDiagnostics

extension Rule {
  static let backupTooLate = Rule(
    905, "backup-too-late",
    summary: "A backup is taken after the step that it has to precede.",
    rationale: "It would hold what has just been broken.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(905) })
}
