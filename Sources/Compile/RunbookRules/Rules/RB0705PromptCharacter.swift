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
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: «$ sudo make stop»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «'> msiexec.exe /i shop.msi'»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: «'root@shop1:~# make stop'»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: sudo make stop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: empty-log, run: '> /var/log/shop.log'}
          """),
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - id: sorted
                  run: |
                    sort names \
                      > sorted 2>/dev/null
          """#),
    ],
    check: {
      $0.commandFindings { command in
        guard let prompt = CommandText.prompt(in: command.shell) else { return nil }
        return Diagnostic(
          DiagnosticCode(705),
          "the command of `\(command.owner)` starts with the prompt character `\(prompt)`",
          at: command.place { CommandText.prompt(in: $0) != nil },
          help: ["take `\(prompt)` out: it is not part of the command"])
      }
    })
}
