import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let interactiveCommand = Rule(
    708, "interactive-command",
    summary: "A command opens a session and waits for a person.",
    rationale:
      "Commands run without a terminal: the lines after it would never run inside the session.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: stop-web
                  run: |
                    «sudo su -»
                    make stop
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: edit, run: «sudo vi /etc/shop.conf»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: su - shop -c 'make stop'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: edit, run: sudo sed -i s/80/8080/ /etc/shop.conf}
          """),
    ],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.interactive(in: command.shell) else { return nil }
        return Diagnostic(
          DiagnosticCode(708), "interactive command `\(found)` in `\(command.owner)`",
          at: command.place { CommandText.interactive(in: $0) != nil },
          help: ["say `privileged: true`, or put `sudo` before the commands that need it"])
      }
    })
}
