import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let waitWithoutLimit = Rule(
    604, "wait-without-limit",
    summary: "A wait, a retry or a hold has no limit.",
    rationale: "The run would hang past the end of its window, and nobody would be told.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «drained», wait: {until: {tcp: 'web:80'}}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, retry: «{every: 10s}»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drained, wait: {until: {tcp: 'web:80'}, for: 10m}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, retry: {every: 10s, attempts: 5}}
          """),
    ],
    check: { $0.waitFindings })
}

extension RuleContext {
  fileprivate var waitFindings: [Diagnostic] {
    guard let runbook else { return [] }
    let endless =
      (runbook.allSteps.compactMap(\.retry) + runbook.allChecks.compactMap(\.retry)).filter {
        $0.forTime == nil && $0.attempts == nil
      }
    let holds = runbook.allChecks.compactMap(\.hold).filter { $0.forTime == nil }
    return unlimitedWaits(of: runbook)
      + endless.map {
        Diagnostic(
          DiagnosticCode(604), "the retry has no limit", at: $0.span,
          help: ["add `for:` or `attempts:`, such as `for: 10m`"])
      }
      + holds.map {
        Diagnostic(
          DiagnosticCode(604), "`hold` does not say how long", at: $0.span,
          help: ["add `for:`, such as `for: 10m`"])
      }
  }

  private func unlimitedWaits(of runbook: Runbook) -> [Diagnostic] {
    runbook.allSteps.compactMap { step in
      guard case .wait(let wait)? = step.action?.value, wait.limit == nil else { return nil }
      return Diagnostic(
        DiagnosticCode(604), "wait `\(step.id.value)` has no timeout", at: step.id.span,
        help: ["add `for:` to its `wait:`, such as `for: 10m`"])
    }
  }
}
