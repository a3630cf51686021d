import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let rehearsalMissing = Rule(
    1204, "rehearsal-missing",
    summary: "The product demands a rehearsal, and the change shows none.",
    rationale: """
      The first time would be the real one. A rehearsal is shown by the directory of its run, which has \
      to verify, to be complete, and to be a run of the same runbook and product by another change; what \
      it did not try as it will be done is a note.
      """,
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: rehearsed, kind: rehearsal}
          """,
        runbook: "id: «shop-upgrade»")
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: rehearsed, kind: rehearsal}
          """,
        change: "rehearsal: {run: CHG0000000-1}"),
      RuleExample(
        product: """
          requirements:
            - {id: rehearsed, kind: rehearsal, level: should}
          """,
        change: """
          waivers: [{requirement: rehearsed, reason: No test system., by: li@example.com}]
          """),
    ],
    check: { $0.requirementDiagnostics(1204) + $0.rehearsalDifferences })
}

extension RuleContext {
  fileprivate var rehearsalDifferences: [Diagnostic] {
    guard let resolved, let named = resolved.change.rehearsal,
      let differences = RehearsalComparison(resolved).differences, !differences.isEmpty
    else { return [] }
    return [
      Diagnostic(
        DiagnosticCode(1204), .note, "the rehearsal is not in all what this change does",
        at: named.run.span, notes: differences,
        help: ["look whether what differs needs a rehearsal of its own"])
    ]
  }
}
