import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let interactiveFallback = Rule(
    2016, "interactive-fallback", .warning,
    summary: "An installer or another command may stop and ask.",
    rationale: "Without a terminal it fails or waits for an answer that nobody gives.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «sudo apt-get install shop»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: install
                  run: «msiexec.exe /i shop.msi /l*v install.log»
                  check: {file: install.log}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: sudo apt-get install -y shop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, run: apt-get --version}
          """),
    ],
    check: {
      $0.commandFindings { command in
        guard let found = CommandText.asksQuestions(in: command.shell) else { return nil }
        return Diagnostic(
          DiagnosticCode(2016), .warning, "`\(found.words)` in `\(command.owner)` may stop and ask",
          at: command.place { CommandText.asksQuestions(in: $0) != nil },
          help: [found.remedy])
      }
    })
}
