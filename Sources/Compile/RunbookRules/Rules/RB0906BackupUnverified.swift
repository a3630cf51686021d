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
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-db, check: {file: /srv/db.dump, covers: [db]}}
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
                  check: {http: «'http://db:8080/healthz'», status: 200}
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
    return runbook.allSteps.compactMap { step -> Diagnostic? in
      guard let backup = step.backup, step.takesBackup else { return nil }
      guard let use = step.check else {
        let proofs = covering.checks(of: backup.of.value)
        let fit = proofs.filter { covering.shows($0, backup, files) }
        if fit.isEmpty { return missing(step, backup, proofs.first) }
        return resolved.flatMap { misplaced(step, backup, fit, $0) }
      }
      guard let check = covering.check(use) else { return nil }
      if backup.artefact == nil, !covering.shows(check, backup, files) {
        return Diagnostic(
          DiagnosticCode(906),
          "the check of backup `\(step.id.value)` does not look at what was saved",
          at: check.probes.first?.span ?? check.span,
          labels: [DiagnosticLabel("what is saved", at: backup.of.span)],
          help: ["let the check look at the backup itself, such as at its file"])
      }
      guard let artefact = backup.artefact,
        let place = files?.stray(check, from: artefact)
      else { return resolved.flatMap { onFewerHosts(step, check, $0) } }
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

  /// Proofs that are all taken before the backup, or only once there is something to go back from.
  private func misplaced(
    _ step: Step, _ backup: Backup, _ proofs: [Check], _ change: ResolvedChange
  ) -> Diagnostic? {
    let spans = Set(proofs.map(\.span))
    for (index, taken) in change.steps.enumerated() where taken.step.id.span == step.id.span {
      let looks = change.steps.indices.filter { place in
        change.steps[place].check.map { spans.contains($0.check.span) } ?? false
      }
      // A look that this change leaves out is the matter of what leaves it out.
      guard let first = looks.first else { return nil }
      let upgrades = change.steps.indices.filter { place in
        place > index && change.steps[place].step.upgrades != nil
      }
      let own = upgrades.first { change.steps[$0].step.upgrades?.value == backup.of.value }
      let limit = own ?? upgrades.first
      let isInTime = looks.contains { $0 > index && $0 < (limit ?? Int.max) }
      if isInTime { continue }
      let late = limit.map { change.steps[$0] }
      return Diagnostic(
        DiagnosticCode(906),
        looks.contains { $0 > index }
          ? "backup `\(taken.id)` of `\(backup.of.value)` is verified only after `\(late?.id ?? "")`"
          : "backup `\(taken.id)` of `\(backup.of.value)` is verified before it is taken",
        at: step.id.span,
        labels: [DiagnosticLabel("this looks at it", at: change.steps[looks.last ?? first].span)],
        help: ["look at it right behind the step that takes it, with a `check:` of its own"])
    }
    return nil
  }

  /// A proof that looks at some of the hosts that the backup is taken on.
  private func onFewerHosts(_ step: Step, _ check: Check, _ change: ResolvedChange) -> Diagnostic? {
    guard check.on != nil, check.delegate == nil, step.delegate == nil,
      check.probes.allSatisfy({ $0.value.isOfItsHost })
    else { return nil }
    for taken in change.steps where taken.step.id.span == step.id.span && taken.turn == nil {
      guard let seen = taken.check?.hosts, !seen.isEmpty else { continue }
      let unseen = taken.hosts.filter { !seen.contains($0) }
      guard let host = unseen.first, unseen.count < taken.hosts.count else { continue }
      return Diagnostic(
        DiagnosticCode(906),
        "the check of backup `\(taken.id)` does not look at `\(host)`"
          + (unseen.count > 1 ? " and \(unseen.count - 1) other hosts that it is taken on" : ""),
        at: check.on?.span ?? check.span,
        help: ["take `on:` out of the check: then it looks wherever the backup is taken"])
    }
    return nil
  }
}

extension Probe {
  /// Whether it sees the machine that it is run on, and no other.
  fileprivate var isOfItsHost: Bool {
    switch self {
    case .file, .config, .run: true
    case .service, .http, .tcp, .disk, .memory, .package, .process, .manual, .compare: false
    }
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
    if check.state?.value == .absent { return false }
    return check.probes.contains { probe in
      switch probe.value {
      case .file, .manual, .compare, .http, .config: true
      case .run(let command):
        command.texts.allSatisfy { text in
          let filled = files?.change.text(of: text) ?? text.shellText
          return !CommandText.looksForAbsence(filled)
            && (!CommandText.looksAtTheSystemAlone(filled)
              || BackupFiles.speaksOfBackups(filled))
        }
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
