import RunbookDiagnostics

extension Rule {
  static let wrongOrder = Rule(
    502, "wrong-order",
    summary: "A step runs before another one that must come first.",
    rationale: "The order is the procedure: the same steps in another one can lose data.",
    failing: [
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order: [{id: db-first, before: [db, web]}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: «upgrade-db», upgrades: db, undo: {run: make old}, run: make db, check: {tcp: 'db:5432'}}
          """),
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order: [{id: db-first, first: db}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: upgrade-db, upgrades: db, undo: {run: make old}, run: make db, check: {tcp: 'db:5432'}}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order: [{id: db-first, before: [db, web]}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-db, upgrades: db, undo: {run: make old}, run: make db, check: {tcp: 'db:5432'}}
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    check: { context in
      context.order.filter { $0.recovery == nil && $0.isAboutPrecedence && !$0.isEarlyStart }
        .map { $0.diagnostic(DiagnosticCode(502)) } + context.requirementDiagnostics(502)
    })
}

extension OrderFinding {
  fileprivate var isAboutPrecedence: Bool {
    switch breach {
    case .order, .notFirst: true
    case .notLast, .parallel, .overlapping, .staggered: false
    }
  }
}
