import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let failurePolicy = Rule(
    803, "failure-policy",
    summary: "An upgrade goes on after a failure, or a step has a policy that the product forbids.",
    rationale: "One broken host becomes as many as there are.",
    failing: [
      RuleExample(
        product: "components: {web: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  on_failure: «continue»
                  run: make web
                  check: {tcp: 'web:80'}
          """),
      RuleExample(
        product: "requirements: [{id: renewed, kind: step, on_failure: [stop, finish-batch]}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: renew, run: make new, on_failure: «ask», satisfies: [renewed]}
          """),
    ],
    passing: [
      RuleExample(
        product: "requirements: [{id: renewed, kind: step, on_failure: [stop, finish-batch]}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: renew, run: make new, satisfies: [renewed]}
                - {id: note, run: make note, on_failure: continue}
          """)
    ],
    check: { $0.requirementDiagnostics(803) + $0.carelessUpgrades })
}

extension RuleContext {
  fileprivate var carelessUpgrades: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard let policy = step.onFailure, policy.value == .continue, let upgraded = step.upgrades
      else { return nil }
      return Diagnostic(
        DiagnosticCode(803), "`\(step.id.value)` goes on where the upgrade has failed",
        at: policy.span, labels: [DiagnosticLabel("what it upgrades", at: upgraded.span)],
        help: ["write `stop`, `finish-batch`, `ask` or `rollback`"])
    }
  }
}
