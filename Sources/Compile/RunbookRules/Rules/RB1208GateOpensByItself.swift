import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let gateOpensByItself = Rule(
    1208, "gate-opens-by-itself",
    summary: """
      An approval, or a look that a `must` rests on, is skipped where another look passes, or a \
      refused approval does not stop the plan.
      """,
    rationale: """
      Nobody would be asked, and the record would say that the requirement is met. `unless:` asks \
      whether there is still work to do; a word of somebody, and a look, are no work that could be \
      done already.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?'}, unless: «{file: /srv/agreed}»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?'}, on_failure: «continue»}
          """),
      RuleExample(
        product: "requirements: [{id: space, kind: precheck, before: {upgrade: web}}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: look
                  check: {disk: /opt, free: 4GB}
                  unless: «{file: /srv/looked}»
                  satisfies: [space]
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """),
    ],
    passing: [
      RuleExample(
        product: "requirements: [{id: space, kind: precheck, before: {upgrade: web}}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?'}}
                - {id: look, check: {disk: /opt, free: 4GB}, satisfies: [space]}
                - id: upgrade-web
                  upgrades: web
                  undo: {run: make old}
                  run: make upgrade
                  unless: {run: webctl version, expect: {version: '>= 2.0'}}
                  check: {tcp: 'web:80'}
          """)
    ],
    check: { $0.openGates })
}

extension RuleContext {
  fileprivate var openGates: [Diagnostic] {
    guard let runbook else { return [] }
    let musts = Set((product?.requirements ?? []).filter { $0.level == .must }.map(\.id.value))
    let named = runbook.satisfiedByNamedChecks
    return runbook.allSteps.compactMap { step in
      if case .approve? = step.action?.value { return openApproval(step) }
      guard let unless = step.unless, step.onlyLooks else { return nil }
      let met =
        step.satisfies
        + step.checkUses.flatMap { use -> [Name] in
          switch use {
          case .named(let name): named[name.value] ?? []
          case .inline(let check): check.satisfies
          }
        }
      guard let must = met.first(where: { musts.contains($0.value) }) else { return nil }
      return Diagnostic(
        DiagnosticCode(1208), "`\(step.id.value)` meets `\(must.value)`, and `unless:` skips it",
        at: unless.span, labels: [DiagnosticLabel("a `must` rests on it", at: must.span)],
        help: ["take `unless:` out: it is done each time"])
    }
  }

  private func openApproval(_ step: Step) -> Diagnostic? {
    if let unless = step.unless {
      return Diagnostic(
        DiagnosticCode(1208), "approval `\(step.id.value)` is skipped where a look passes",
        at: unless.span, labels: [DiagnosticLabel("somebody has to be asked", at: step.id.span)],
        help: ["take `unless:` out: only a person can say that it was approved"])
    }
    guard let policy = step.onFailure, policy.value == .continue else { return nil }
    return Diagnostic(
      DiagnosticCode(1208), "`\(step.id.value)` goes on where the approval is refused",
      at: policy.span, labels: [DiagnosticLabel("what is asked", at: step.id.span)],
      help: ["take `on_failure: continue` out: who refuses stops the plan"])
  }
}

extension Runbook {
  /// What the checks under `checks:` satisfy, by their ids.
  var satisfiedByNamedChecks: [String: [Name]] {
    var satisfied: [String: [Name]] = [:]
    for check in checks {
      if let id = check.id, !check.satisfies.isEmpty { satisfied[id.value] = check.satisfies }
    }
    return satisfied
  }
}

extension Step {
  /// Whether it changes nothing itself: it looks, or tells people.
  fileprivate var onlyLooks: Bool {
    switch action?.value {
    case .check?, .wait?, .notify?: true
    case .run?, .manual?, .approve?, .include?, .choose?, .steps?, nil: false
    }
  }
}
