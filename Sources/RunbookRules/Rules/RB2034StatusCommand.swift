import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let statusCommand = Rule(
    2034, "status-command", .warning,
    summary: "`systemctl status` is used as a check.",
    rationale: "It ends with 3 for a service that is stopped on purpose, and may wait in a pager.",
    failing: [],
    passing: [],
    check: {
      $0.commandFindings { command in
        guard CommandText.usesStatus(in: command.text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(2034), .warning, "`\(command.owner)` uses `systemctl status`",
          at: command.text.span,
          help: ["use a check with `service:` and `is:`, or `systemctl is-active`"])
      }
    })
}
