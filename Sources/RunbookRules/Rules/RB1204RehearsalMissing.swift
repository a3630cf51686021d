import RunbookDiagnostics

extension Rule {
  static let rehearsalMissing = Rule(
    1204, "rehearsal-missing",
    summary: "The product demands a rehearsal, and the change names none.",
    rationale: "The first time would be the real one.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(1204) })
}
