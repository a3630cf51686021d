import RunbookDiagnostics

extension Rule {
  static let gateBetweenHops = Rule(
    305, "gate-between-hops",
    summary: "Nothing meets, between two hops, what the product demands there.",
    rationale: "The second hop would start on what the first one has not finished.",
    failing: [
      RuleExample(
        product: """
          components: {web: {}}
          versions: {between: [{title: Migrated, requirement: migrated}]}
          requirements: [{id: migrated, kind: check}]
          """,
        runbook: """
          stages:
            - id: live
              per: hop
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
          verify: [{id: see-migrated, check: {run: make see, expect: {contains: done}}, satisfies: [migrated]}]
          """,
        change: "versions: {from: '1.0', via: ['1.5'], to: '2.0'}"),
      RuleExample(change: "versions: {from: '1.0', via: [«'1.5'»], to: '2.0'}"),
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {}}
          versions: {between: [{title: Migrated, requirement: migrated}]}
          requirements: [{id: migrated, kind: check}]
          """,
        runbook: """
          stages:
            - id: live
              per: hop
              exit: [{id: is-migrated, run: make see, expect: {contains: done}, satisfies: [migrated]}]
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
          """,
        change: "versions: {from: '1.0', via: ['1.5'], to: '2.0'}")
    ],
    check: { context in
      context.hopDiagnostics(305) { if case .dutyUnmet = $0 { true } else { false } }
        + context.versions.filter {
          if case .noStagesForHops = $0.problem { true } else { false }
        }.map { $0.diagnostic(DiagnosticCode(305)) }
    })
}

extension RuleContext {
  /// The findings about hops of one kind.
  func hopDiagnostics(
    _ code: Int, _ isWanted: (HopFinding.Problem) -> Bool
  ) -> [Diagnostic] {
    hops.filter { isWanted($0.problem) }.map { $0.diagnostic(DiagnosticCode(code)) }
  }
}
