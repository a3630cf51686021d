import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let maskedStatus = Rule(
    711, "masked-status",
    summary: "A fallback hides the exit status of an installer, and nothing looks at the result.",
    rationale: "`dpkg -i … || apt install -f` ends with 0 although the package was not installed.",
    failing: [],
    passing: [],
    check: { $0.maskedStatusFindings })
}

extension RuleContext {
  fileprivate var maskedStatusFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard case .run(let command)? = step.action?.value, step.check == nil,
        let text = command.texts.first(where: { CommandText.masksInstaller($0.shellText) })
      else { return nil }
      return Diagnostic(
        DiagnosticCode(711),
        "`||` masks the exit status of the installer; `\(step.id.value)` needs a check of the result",
        at: text.span,
        help: ["give the step a `check:` that reads the installed version"])
    }
  }
}
