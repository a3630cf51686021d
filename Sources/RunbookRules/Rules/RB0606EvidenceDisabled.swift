import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let evidenceDisabled = Rule(
    606, "evidence-disabled",
    summary: "A check that a requirement rests on keeps no evidence.",
    rationale: "The auditor would have to take it on trust.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: log-in, manual: Log in., satisfies: [log-in-works], evidence: «none»}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: web-runs, kind: check}
          """,
        runbook: """
          checks: {see-web: {tcp: 'web:80', satisfies: [web-runs]}}
          stages:
            - id: live
              steps:
                - {id: look, check: see-web, evidence: «none»}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: log-in, manual: Log in., satisfies: [log-in-works]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: say-hello, run: make hello, evidence: none}
          """)
    ],
    check: { $0.evidenceFindings })
}

extension RuleContext {
  fileprivate var evidenceFindings: [Diagnostic] {
    guard let runbook else { return [] }
    let steps = runbook.allSteps.map { step in
      (step.id, step.satisfies + runbook.satisfiedByChecks(of: step), step.evidence)
    }
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

extension Runbook {
  /// What the checks of a step satisfy: a step without a record leaves none of them either.
  fileprivate func satisfiedByChecks(of step: Step) -> [Name] {
    step.checkUses.flatMap { use -> [Name] in
      switch use {
      case .inline(let check): check.satisfies
      case .named(let name): checks.first { $0.id?.value == name.value }?.satisfies ?? []
      }
    }
  }
}
