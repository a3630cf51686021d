import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let backupAgeUnknown = Rule(
    907, "backup-age-unknown",
    summary: "A backup may be only so old, but nothing could tell how old it is.",
    rationale: "The limit would be read by nobody, and a backup of last year would pass.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: save-db
                  manual: {do: Take a snapshot., record: [name]}
                  backup: {of: db, max_age: «24h»}
                  check: {manual: See it in the list., covers: [db]}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: save-db
                  manual: {do: Take a snapshot., record: [name, taken-at]}
                  backup: {of: db, max_age: 24h}
                  check: {manual: See it in the list., covers: [db]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: save-db
                  run: make dump
                  backup: {of: db, artefact: /srv/db.dump, max_age: 24h}
                  check: {file: /srv/db.dump}
          """),
    ],
    check: { $0.unknownAges })
}

extension RuleContext {
  fileprivate var unknownAges: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard let backup = step.backup, let age = backup.maximumAge, backup.artefact == nil,
        !step.recordsTime
      else { return nil }
      return Diagnostic(
        DiagnosticCode(907),
        "nothing tells how old the backup of `\(backup.of.value)` is that `\(step.id.value)` takes",
        at: age.span,
        help: [
          "name its `artefact:`, at whose age the plan looks, or let a person note `taken-at` under `record:`"
        ])
    }
  }
}

extension Step {
  /// Whether somebody writes down when the backup was taken.
  fileprivate var recordsTime: Bool {
    guard case .manual(let manual)? = action?.value else { return false }
    return manual.record.contains { $0.value.hasSuffix("taken-at") }
  }
}
