import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let interactiveCommand = Rule(
    708, "interactive-command",
    summary: "A command opens a session and waits for a person.",
    rationale:
      "Commands run without a terminal: the lines after it would never run inside the session.",
    failing: [],
    passing: [],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.interactive(in: command.text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(708), "interactive command `\(found)` in `\(command.owner)`",
          at: command.text.span,
          help: ["say `privileged: true`, or put `sudo` before the commands that need it"])
      }
    })
}
