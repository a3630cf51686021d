import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let impatientComparison = Rule(
    2039, "impatient-comparison", .warning,
    summary: "A comparison of hosts is made only once.",
    rationale: """
      Values that are still being replicated differ for a moment; the run would stop for \
      nothing.
      """,
    failing: [],
    passing: [],
    check: { $0.impatientFindings })
}

extension RuleContext {
  fileprivate var impatientFindings: [Diagnostic] {
    (runbook?.allChecks ?? []).compactMap { check in
      guard check.retry == nil, check.hold == nil,
        let probe = check.probes.first, case .compare = probe.value
      else { return nil }
      return Diagnostic(
        DiagnosticCode(2039), .warning,
        "comparison `\(check.id?.value ?? "")` has no retry", at: check.id?.span ?? probe.span,
        help: ["add `retry: {every: 15s, for: 10m}`"])
    }
  }
}
