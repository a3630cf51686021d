import RunbookDiagnostics

extension Rule {
  static let wrongParallelism = Rule(
    505, "wrong-parallelism",
    summary:
      "Hosts are handled together where they must follow one another, or the other way round.",
    rationale: """
      Too many at once takes the service down; one by one breaks a protocol that must change \
      everywhere at the same moment.
      """,
    failing: [
      RuleExample(
        product: "order: [{id: one-by-one, sequential: web}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: «upgrade-web»
                  upgrades: web
                  undo: {run: make old}
                  on: {component: web}
                  batch: {size: 2}
                  run: make upgrade
                  check: {tcp: 'localhost:80'}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      ),
      RuleExample(
        product: "order: [{id: all-at-once, simultaneous: web}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: «upgrade-web»
                  upgrades: web
                  undo: {run: make old}
                  on: {component: web}
                  run: make upgrade
                  check: {tcp: 'localhost:80'}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      ),
    ],
    passing: [
      RuleExample(
        product: "order: [{id: one-by-one, sequential: web}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  undo: {run: make old}
                  on: {component: web}
                  run: make upgrade
                  check: {tcp: 'localhost:80'}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      ),
      RuleExample(
        product: "order: [{id: all-at-once, simultaneous: web}]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  undo: {run: make old}
                  on: {component: web}
                  batch: {size: all}
                  run: make upgrade
                  check: {tcp: 'localhost:80'}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      ),
    ],
    check: { context in
      context.order.filter { $0.isAboutParallelism }.map { $0.diagnostic(DiagnosticCode(505)) }
    })
}

extension OrderFinding {
  fileprivate var isAboutParallelism: Bool {
    switch breach {
    case .parallel, .overlapping, .staggered: true
    case .order, .notFirst, .notLast: false
    }
  }
}
