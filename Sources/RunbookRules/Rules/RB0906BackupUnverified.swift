import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let backupUnverified = Rule(
    906, "backup-unverified",
    summary: "A backup is taken, but nothing looks at it.",
    rationale: "An empty file is found when it is needed.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «save-db», run: make dump, backup: {of: db, artefact: /srv/db.dump}}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: save-db, run: make dump, backup: {of: db}, check: {file: /srv/db.dump}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: save-db, run: make dump, backup: {of: db}}
                - {id: see-dump, check: {file: /srv/db.dump, covers: [db]}}
          """),
    ],
    check: { $0.backupFindings })
}

extension RuleContext {
  fileprivate var backupFindings: [Diagnostic] {
    guard let runbook else { return [] }
    let covered = Set(runbook.allChecks.flatMap(\.covers).map(\.value))
    return runbook.allSteps.compactMap { step in
      guard let backup = step.backup, step.check == nil, step.takesBackup,
        !covered.contains(backup.of.value)
      else { return nil }
      return Diagnostic(
        DiagnosticCode(906), "backup `\(step.id.value)` of `\(backup.of.value)` is not verified",
        at: step.id.span,
        help: [
          "give it a `check:`, such as that the file is there, or let a check say `covers: [\(backup.of.value)]`"
        ])
    }
  }
}

extension Step {
  /// Whether it makes the backup itself, rather than look at one that is made elsewhere.
  fileprivate var takesBackup: Bool {
    switch action?.value {
    case .run?, .manual?: true
    case .check?, .wait?, .notify?, .approve?, .include?, .choose?, .steps?, nil: false
    }
  }
}
