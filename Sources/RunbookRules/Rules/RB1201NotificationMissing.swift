import RunbookDiagnostics

extension Rule {
  static let notificationMissing = Rule(
    1201, "notification-missing",
    summary: "A notification that the product demands is missing, late or incomplete.",
    rationale: "Users find out by losing the service.",
    failing: [],
    passing: [],
    check: { $0.requirementDiagnostics(1201) })
}
