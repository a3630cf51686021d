import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let emptyCommand = Rule(
    703, "empty-command",
    summary: "A command is empty.",
    rationale: "It succeeds, and nothing has happened.",
    failing: [],
    passing: [],
    check: {
      $0.commandFindings { command in
        command.text.isBlank
          ? Diagnostic(
            DiagnosticCode(703), "`\(command.owner)` has an empty command", at: command.text.span,
            help: ["write the command, or make the step `manual`"]) : nil
      }
    })
}
