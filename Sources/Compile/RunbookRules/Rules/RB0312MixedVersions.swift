import RunbookDiagnostics

extension Rule {
  static let mixedVersions = Rule(
    312, "mixed-versions",
    summary: "A component ends the change at different versions, or short of the target.",
    rationale: "What was never meant to run side by side for long would do so from then on.",
    failing: [
      RuleExample(
        product: """
          components: {web: {unit: shop-web, placed_on: [front]}}
          roles: {front: {}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, on: «{host: shop1}», run: make web, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [front]}, shop2: {address: shop2, roles: [front]}}"
      ),
      RuleExample(
        product: "components: {web: {}, worker: {}}",
        runbook: """
          stages:
            - id: live
              per: hop
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
                - id: «upgrade-worker»
                  when: {target: '1.5'}
                  upgrades: worker
                  undo: {run: make old}
                  run: make worker
                  check: {tcp: 'w:80'}
          """,
        change: "versions: {from: '1.0', via: ['1.5'], to: '2.0'}"),
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {unit: shop-web, placed_on: [front]}}
          roles: {front: {}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, on: {role: front}, run: make web, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [front]}, shop2: {address: shop2, roles: [front]}}"
      )
    ],
    check: { context in
      context.hopDiagnostics(312) { if case .mixedEnd = $0 { true } else { false } }
    })
}
