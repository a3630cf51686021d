import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let interactiveFallback = Rule(
    2016, "interactive-fallback", .warning,
    summary: "A package command may stop and ask.",
    rationale: "Without a terminal it fails or waits for an answer that nobody gives.",
    failing: [],
    passing: [],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.asksQuestions(in: command.text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(2016), .warning, "`\(found)` in `\(command.owner)` may stop and ask",
          at: command.text.span,
          help: ["add `-y`"])
      }
    })
}
