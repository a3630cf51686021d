import RunbookDiagnostics

extension Rule {
  static let notLast = Rule(
    501, "not-last",
    summary: "Something runs after the step that must be last.",
    rationale:
      "The vendor puts a component last because the others must be done before it goes down.",
    failing: [
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order: [{id: db-last, last: db}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-db, upgrades: db, undo: {run: make old}, run: make db, check: {tcp: 'db:5432'}}
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order: [{id: db-last, last: db}]
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - {id: upgrade-db, upgrades: db, undo: {run: make old}, run: make db, check: {tcp: 'db:5432'}}
          """)
    ],
    check: { context in
      context.order.filter { $0.recovery == nil && $0.isAboutLast }.map {
        $0.diagnostic(DiagnosticCode(501))
      }
    })
}

extension OrderFinding {
  fileprivate var isAboutLast: Bool { if case .notLast = breach { true } else { false } }
}
