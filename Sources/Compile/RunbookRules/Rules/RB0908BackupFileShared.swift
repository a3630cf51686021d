import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let backupFileShared = Rule(
    908, "backup-file-shared",
    summary: "A backup is written into the file of another one.",
    rationale: "The second replaces the first, and only one of them can be restored.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: save-db
                  run: make db-dump
                  backup: {of: db, artefact: /srv/save}
                  check: {file: /srv/save}
                - id: save-web
                  run: make web-dump
                  backup: {of: web, artefact: «/srv/save»}
                  check: {file: /srv/save}
          """),
      RuleExample(
        runbook: """
          variables:
            db_file: {type: path, default: /srv/db}
            web_file: {type: path, default: /srv/web}
          stages:
            - id: live
              steps:
                - id: save-db
                  run: dump db >"${db_file}"
                  backup: {of: db, artefact: '${db_file}'}
                  check: {file: '${db_file}'}
                - id: save-web
                  run: «dump web >"${db_file}"»
                  backup: {of: web, artefact: '${web_file}'}
                  check: {file: '${web_file}'}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables:
            db_file: {type: path, default: /srv/db}
            web_file: {type: path, default: /srv/web}
          stages:
            - id: live
              steps:
                - id: save-db
                  run: dump db >"${db_file}"
                  backup: {of: db, artefact: '${db_file}'}
                  check: {file: '${db_file}'}
                - id: save-web
                  run: dump web >"${web_file}"
                  backup: {of: web, artefact: '${web_file}'}
                  check: {file: '${web_file}'}
          """)
    ],
    check: { $0.sharedBackupFiles })
}

extension RuleContext {
  fileprivate var sharedBackupFiles: [Diagnostic] {
    guard let resolved else { return [] }
    let files = BackupFiles(resolved)
    var seen: Set<SourceSpan> = []
    return files.taken.compactMap { own -> Diagnostic? in
      guard let (other, place) = files.conflict(of: own), seen.insert(place).inserted else {
        return nil
      }
      return Diagnostic(
        DiagnosticCode(908),
        "backup `\(own.id)` of `\(own.of)` writes the file of `\(other.id)`, the backup of "
          + "`\(other.of)`",
        at: place, labels: [DiagnosticLabel("its file", at: other.artefact.span)],
        help: ["let each backup write a file of its own"])
    }
  }
}
