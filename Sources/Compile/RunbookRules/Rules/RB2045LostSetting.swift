import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let lostSetting = Rule(
    2045, "lost-setting", .warning,
    summary: "A step ends with a command that changes only its own shell.",
    rationale: """
      Guides print `cd /opt/shop` as a step of its own. Here every step has a shell of its own: \
      the next one begins where it always does.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: go-there, run: «cd /opt/shop»}
                - {id: stop-web, run: ./stop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: prepare
                  run: |
                    make ready &&
                      «export SHOP_HOME=/opt/shop»
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, cwd: /opt/shop, run: ./stop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: cd /opt/shop && ./stop}
          """),
    ],
    check: { $0.lostSettingFindings })
}

extension RuleContext {
  fileprivate var lostSettingFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).flatMap { step -> [Diagnostic] in
      guard case .run(let command)? = step.action?.value else { return [] }
      return command.portableTexts.compactMap { text in
        guard let part = CommandText.lostSetting(in: text.shellText) else { return nil }
        return Diagnostic(
          DiagnosticCode(2045), .warning,
          "`\(part.words)` at the end of `\(step.id.value)` has no effect on any other step",
          at: text.exactPlace(of: part.range),
          help: ["say `cwd:` in the steps that need it, or put it before the command it is for"])
      }
    }
  }
}
