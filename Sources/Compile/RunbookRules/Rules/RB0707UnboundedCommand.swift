import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let unboundedCommand = Rule(
    707, "unbounded-command",
    summary: "A command never ends by itself.",
    rationale: "The run would stand still until somebody notices.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: read-log, run: «tail -f /var/log/shop.log»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-load, run: «top»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: read-log, run: tail -n 200 /var/log/shop.log}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: read-log, run: timeout 60 tail -f /var/log/shop.log}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-load, run: top -b -n 1}
          """),
    ],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.unbounded(in: command.shell, os: command.os) else {
          return nil
        }
        return Diagnostic(
          DiagnosticCode(707), "unbounded command `\(found)` in `\(command.owner)`",
          at: command.place { CommandText.unbounded(in: $0, os: command.os) != nil },
          help: ["read a bounded part, such as `tail -n 200`, or put `timeout 60` before it"])
      }
    })
}
