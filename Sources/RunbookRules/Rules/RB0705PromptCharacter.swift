import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let promptCharacter = Rule(
    705, "prompt-character",
    summary: "A command starts with the prompt that the guide prints before it.",
    rationale: """
      `> msiexec.exe` makes a shell write a file of that name, and `$ sudo` runs a program \
      called `$`.
      """,
    failing: [],
    passing: [],
    check: {
      $0.commandFindings { command in
        guard let prompt = CommandText.prompt(in: command.text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(705),
          "the command of `\(command.owner)` starts with the prompt character `\(prompt)`",
          at: command.text.span, help: ["take `\(prompt)` out: it is not part of the command"])
      }
    })
}
