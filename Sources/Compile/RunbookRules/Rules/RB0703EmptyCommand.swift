import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let emptyCommand = Rule(
    703, "empty-command",
    summary: "A command is empty, or holds nothing but comments.",
    rationale: "It succeeds, and nothing has happened.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «''»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «'# sudo dpkg -i shop.deb'»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: sudo dpkg -i shop.deb}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, manual: Install shop.deb.}
          """),
    ],
    check: {
      $0.commandFindings { command in
        CommandText.isEmpty(command.shell)
          ? Diagnostic(
            DiagnosticCode(703), "`\(command.owner)` has an empty command", at: command.text.span,
            help: ["write the command, or make the step `manual`"]) : nil
      }
    })
}
