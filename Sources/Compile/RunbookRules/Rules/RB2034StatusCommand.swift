import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let statusCommand = Rule(
    2034, "status-command", .warning,
    summary: "The exit status of `systemctl status` is made to count.",
    rationale: "It ends with 3 for a service that is stopped on purpose, and may wait in a pager.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: {run: «systemctl status web», expect: {contains: active}}}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: {service: web, is: running}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: note-status, run: systemctl --no-pager status web || true}
          """),
    ],
    check: {
      $0.commandFindings { command in
        guard CommandText.usesStatus(in: command.shell) else { return nil }
        return Diagnostic(
          DiagnosticCode(2034), .warning, "`\(command.owner)` uses `systemctl status`",
          at: command.place { CommandText.usesStatus(in: $0) },
          help: ["use a check with `service:` and `is:`, or `systemctl is-active`"])
      }
    })
}
