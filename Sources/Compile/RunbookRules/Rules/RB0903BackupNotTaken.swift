import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let backupNotTaken = Rule(
    903, "backup-not-taken",
    summary: "A way back takes a file that only a backup makes which is not in the plan.",
    rationale: "It is found out when nothing else is left to go back to.",
    failing: [
      RuleExample(
        runbook: """
          variables: {dump: {type: path, default: /srv/db.dump}}
          stages:
            - id: save
              optional: true
              steps:
                - id: save-db
                  run: 'make dump "${dump}"'
                  backup: {of: db, artefact: '${dump}'}
                  check: {file: '${dump}', is: present}
            - {id: live, steps: [{id: look, check: {file: /srv, is: present}}]}
          recovery:
            - id: restore
              trigger: {when: The data is lost}
              steps: [{id: «load-db», run: 'make load "${dump}"'}]
              verify: [{id: see-db, check: {file: /srv/db, is: present}}]
          """,
        change: "skip: [{stage: save, reason: None is needed., by: li}]")
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {dump: {type: path, default: /srv/db.dump}}
          stages:
            - id: save
              optional: true
              steps:
                - id: save-db
                  run: 'make dump "${dump}"'
                  backup: {of: db, artefact: '${dump}'}
                  check: {file: '${dump}', is: present}
            - {id: live, steps: [{id: look, check: {file: /srv, is: present}}]}
          recovery:
            - id: restore
              trigger: {when: The data is lost}
              steps: [{id: load-db, run: 'make load "${dump}"'}]
              verify: [{id: see-db, check: {file: /srv/db, is: present}}]
          """)
    ],
    check: { $0.restoresOfNothing })
}

extension RuleContext {
  fileprivate var restoresOfNothing: [Diagnostic] {
    guard let resolved else { return [] }
    func artefacts(_ steps: [Step]) -> [String: Name] {
      let named = steps.compactMap(\.backup).flatMap { backup in
        (backup.artefact?.references ?? []).map { ($0.value, backup.of) }
      }
      return Dictionary(named) { first, _ in first }
    }
    // What is named for other things as well says nothing about the file.
    let taken = artefacts(resolved.steps.map(\.step))
    let written = artefacts(resolved.runbook.allSteps).filter { name, _ in
      taken[name] == nil
        && !resolved.steps.contains { step in
          step.step.templates.contains { $0.references.contains { $0.value == name } }
        }
    }
    guard !written.isEmpty else { return [] }
    return resolved.recovery.flatMap(\.steps).compactMap { step in
      let missing = step.step.commands.flatMap(\.texts).flatMap(\.references).first {
        written[$0.value] != nil && step.step.backup == nil
      }
      guard let missing, let backup = written[missing.value] else { return nil }
      return Diagnostic(
        DiagnosticCode(903),
        "`\(step.id)` takes `\(missing.value)`, but the backup of `\(backup.value)` that makes it is not in the plan",
        at: step.span, labels: [DiagnosticLabel("this backup is left out", at: backup.span)],
        help: ["take the backup into the plan, or another way back"])
    }
  }
}
