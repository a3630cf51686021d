import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let backupUnverified = Rule(
    906, "backup-unverified",
    summary: "A backup is taken, but nothing looks at it, or what does looks at something else.",
    rationale: """
      An empty file is found when it is needed. That a service runs, or that the file of another \
      backup is there, says nothing of it.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «save-db», run: make dump, backup: {of: db, artefact: /srv/db.dump}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-db, check: {tcp: 'db:5432', covers: [db]}}
                - {id: «save-db», run: make dump, backup: {of: db, artefact: /srv/db.dump}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: save-db
                  run: make dump
                  backup: {of: db, artefact: /srv/db.dump}
                  check: {file: «/srv/web.dump»}
          """),
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
    let covering = BackupProofs(runbook)
    let files = resolved.map(BackupFiles.init)
    return runbook.allSteps.compactMap { step in
      guard let backup = step.backup, step.takesBackup else { return nil }
      guard let use = step.check else {
        let proofs = covering.checks(of: backup.of.value)
        if proofs.contains(where: { covering.shows($0, backup, files) }) { return nil }
        return missing(step, backup, proofs.first)
      }
      guard let check = covering.check(use), let artefact = backup.artefact,
        let place = files?.stray(check, from: artefact)
      else { return nil }
      return Diagnostic(
        DiagnosticCode(906),
        "the check of backup `\(step.id.value)` does not look at the file of `\(backup.of.value)`",
        at: place, labels: [DiagnosticLabel("this is the backup", at: artefact.span)],
        help: ["let the check look at `\(artefact.shellText)`"])
    }
  }

  private func missing(_ step: Step, _ backup: Backup, _ covering: Check?) -> Diagnostic {
    let of = backup.of.value
    let labels = covering.map { check in
      [DiagnosticLabel("this looks at something else", at: check.probes.first?.span ?? check.span)]
    }
    return Diagnostic(
      DiagnosticCode(906), "backup `\(step.id.value)` of `\(of)` is not verified",
      at: step.id.span, labels: labels ?? [],
      help: [
        "give it a `check:`, such as that the file is there, or let a check that looks at it say "
          + "`covers: [\(of)]`"
      ])
  }
}

/// Checks that may prove a backup.
private struct BackupProofs {
  private var named: [String: Check] = [:]
  private var covering: [String: [Check]] = [:]

  init(_ runbook: Runbook) {
    for check in runbook.checks {
      if let id = check.id { named[id.value] = check }
    }
    for check in runbook.allChecks {
      for item in check.covers { covering[item.value, default: []].append(check) }
    }
    // A look is about what its step says it is.
    for step in runbook.allSteps where step.backup == nil {
      guard case .check(let use)? = step.action?.value, let check = check(use) else { continue }
      for item in step.covers { covering[item.value, default: []].append(check) }
    }
  }

  func checks(of item: String) -> [Check] { covering[item] ?? [] }

  func check(_ use: CheckUse) -> Check? {
    switch use {
    case .named(let name): named[name.value]
    case .inline(let check): check
    }
  }

  /// Whether a check that names the item looks at what was saved, rather than at how it is.
  func shows(_ check: Check, _ backup: Backup, _ files: BackupFiles?) -> Bool {
    if let artefact = backup.artefact, let files {
      return files.stray(check, from: artefact) == nil
    }
    return check.probes.contains { probe in
      switch probe.value {
      case .file, .run, .manual, .compare, .http, .config: true
      case .service, .process, .tcp, .memory, .package, .disk: false
      }
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
