import RunbookDiagnostics

extension Rule {
  static let startedTooEarly = Rule(
    504, "started-too-early",
    summary: "A service is started before everything is upgraded that it has to wait for.",
    rationale: "Old and new programs would meet, and the new ones change data for good.",
    failing: [
      RuleExample(
        product: """
          components: {web: {unit: shop-web}, worker: {}}
          order: [{id: all-first, before: [{upgrade: any}, {sets: {web: running}}]}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: systemctl stop shop-web, sets: {web: stopped}}
                - {id: start-web, run: systemctl start shop-web, sets: {web: running}}
                - {id: «upgrade-worker», upgrades: worker, undo: {run: make old}, run: make worker, check: {tcp: 'w:80'}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}")
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {unit: shop-web}, worker: {}}
          order: [{id: all-first, before: [{upgrade: any}, {sets: {web: running}}]}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: systemctl stop shop-web, sets: {web: stopped}}
                - {id: upgrade-worker, upgrades: worker, undo: {run: make old}, run: make worker, check: {tcp: 'w:80'}}
                - {id: start-web, run: systemctl start shop-web, sets: {web: running}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}")
    ],
    check: { context in
      context.order.filter { $0.recovery == nil && $0.isEarlyStart }
        .map { $0.diagnostic(DiagnosticCode(504)) }
    })
}
