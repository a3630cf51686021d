import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let evidenceDisabled = Rule(
    606, "evidence-disabled",
    summary: "A check that a requirement rests on keeps no evidence.",
    rationale: "The auditor would have to take it on trust.",
    failing: [],
    passing: [],
    check: { $0.evidenceFindings })
}

extension RuleContext {
  fileprivate var evidenceFindings: [Diagnostic] {
    guard let runbook else { return [] }
    let steps = runbook.allSteps.map { ($0.id, $0.satisfies, $0.evidence) }
    let checks = runbook.allChecks.map {
      ($0.id ?? Name("check", at: $0.span), $0.satisfies, $0.evidence)
    }
    return (steps + checks).compactMap { id, satisfies, evidence in
      guard let evidence, evidence.value == .none, let requirement = satisfies.first else {
        return nil
      }
      return Diagnostic(
        DiagnosticCode(606), "`\(id.value)` satisfies a requirement and must record evidence",
        at: evidence.span,
        labels: [DiagnosticLabel("`\(requirement.value)` rests on it", at: requirement.span)],
        help: ["take `evidence: none` out"])
    }
  }
}
