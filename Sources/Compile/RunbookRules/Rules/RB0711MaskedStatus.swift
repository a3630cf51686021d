import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let maskedStatus = Rule(
    711, "masked-status",
    summary:
      "A fallback or a pipe hides the exit status of an installer, and nothing looks at the result.",
    rationale: "`dpkg -i … || apt install -f` ends with 0 although the package was not installed.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «sudo dpkg -i shop.deb || sudo apt-get install -y -f»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: «sudo dpkg -i shop.deb | tee install.log»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: install
                  run: sudo dpkg -i shop.deb || sudo apt-get install -y -f
                  check: {package: shop, version: "${target}"}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: install, run: sudo dpkg -i shop.deb || exit 1}
          """),
    ],
    check: { $0.maskedStatusFindings })
}

extension RuleContext {
  fileprivate var maskedStatusFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard case .run(let command)? = step.action?.value, step.check == nil,
        let text = command.texts.first(where: {
          CommandText.maskOfInstaller(ShellText($0.shellText)) != nil
        }),
        let mask = CommandText.maskOfInstaller(ShellText(text.shellText))
      else { return nil }
      return Diagnostic(
        DiagnosticCode(711),
        "`\(mask)` masks the exit status of the installer; `\(step.id.value)` needs a check of the result",
        at: WrittenCommand(owner: step.id.value, text: text, os: nil).place {
          CommandText.maskOfInstaller($0) != nil
        },
        help: ["give the step a `check:` that reads the installed version"])
    }
  }
}
