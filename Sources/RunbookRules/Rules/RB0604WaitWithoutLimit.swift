import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let waitWithoutLimit = Rule(
    604, "wait-without-limit",
    summary: "A wait has no limit.",
    rationale: "The run would hang past the end of its window, and nobody would be told.",
    failing: [],
    passing: [],
    check: { $0.waitFindings })
}

extension RuleContext {
  fileprivate var waitFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard case .wait(let wait)? = step.action?.value, wait.limit == nil else { return nil }
      return Diagnostic(
        DiagnosticCode(604), "wait `\(step.id.value)` has no timeout", at: step.id.span,
        help: ["add `for:` to its `wait:`, such as `for: 10m`"])
    }
  }
}
