import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let batchSize = Rule(
    801, "batch-size",
    summary: "A batch holds no host.",
    rationale: "The step would never work on anything.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, batch: {size: «0»}}
          """,
        change: "hosts: {shop1: {address: shop1}}")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, batch: {size: 1}}
          """,
        change: "hosts: {shop1: {address: shop1}}")
    ],
    check: { $0.batchFindings })
}

extension RuleContext {
  fileprivate var batchFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).flatMap { step in
      (step.batch?.sizes ?? []).compactMap { size in
        guard case .count(let count) = size.value, count < 1 else { return nil }
        return Diagnostic(
          DiagnosticCode(801), "batch size \(count) of `\(step.id.value)` is out of range",
          at: size.span, help: ["use 1 or more, a part such as `25%`, or `all`"])
      }
    }
  }
}
