import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let worldWritable = Rule(
    2028, "world-writable", .warning,
    summary: "A file is made writable for everybody.",
    rationale: "Whoever can log in can replace an installer that root is about to run.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: open-up, run: «sudo chmod 777 /srv/shop»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: open-up, run: «chmod o+w installer.sh»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: open-up, run: sudo chmod 0750 /srv/shop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: open-up, run: chmod u+x installer.sh}
          """),
    ],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.worldWritable(in: command.shell) else { return nil }
        return Diagnostic(
          DiagnosticCode(2028), .warning, "`\(found)` in `\(command.owner)` lets everybody write",
          at: command.place { CommandText.worldWritable(in: $0) != nil },
          help: ["use `chmod 0750`"])
      }
    })
}
