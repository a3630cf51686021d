import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let batchSize = Rule(
    801, "batch-size",
    summary: "A batch holds no host.",
    rationale: "The step would never work on anything.",
    failing: [],
    passing: [],
    check: { $0.batchFindings })
}

extension RuleContext {
  fileprivate var batchFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard let size = step.batch?.size, size.value < 1 else { return nil }
      return Diagnostic(
        DiagnosticCode(801), "batch size \(size.value) of `\(step.id.value)` is out of range",
        at: size.span, help: ["use 1 or more, or `all`"])
    }
  }
}
