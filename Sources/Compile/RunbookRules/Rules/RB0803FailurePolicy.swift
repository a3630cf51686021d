import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let failurePolicy = Rule(
    803, "failure-policy",
    summary: """
      An upgrade, or what meets a `must` of the product, goes on after a failure, or a step has a \
      policy that the product forbids.
      """,
    rationale: """
      One broken host becomes as many as there are, and a gate that lets everything pass is none.
      """,
    failing: [
      RuleExample(
        product: "components: {web: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  undo: {run: make old}
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
      RuleExample(
        product: "requirements: [{id: space, kind: precheck, before: {upgrade: web}}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: look
                  check: {disk: /opt, free: 4GB}
                  on_failure: «continue»
                  satisfies: [space]
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
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
          """),
      RuleExample(
        product: "requirements: [{id: space, kind: precheck, level: should}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: look
                  check: {disk: /opt, free: 4GB}
                  on_failure: continue
                  satisfies: [space]
          """),
    ],
    check: { $0.brokenPolicies + $0.carelessUpgrades })
}

extension RuleContext {
  /// One for each policy, whatever number of requirements it breaks.
  fileprivate var brokenPolicies: [Diagnostic] {
    var seen: Set<SourceSpan> = []
    return requirementDiagnostics(803).filter { seen.insert($0.span).inserted }
  }

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
