import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let unboundedCommand = Rule(
    707, "unbounded-command",
    summary: "A command never ends by itself.",
    rationale: "The run would stand still until somebody notices.",
    failing: [],
    passing: [],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.unbounded(in: command.text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(707), "unbounded command `\(found)` in `\(command.owner)`",
          at: command.text.span,
          help: ["read a bounded part, such as `tail -n 200`, or put `timeout 60` before it"])
      }
    })
}
