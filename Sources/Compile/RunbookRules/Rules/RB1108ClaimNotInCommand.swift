import RunbookDiagnostics

extension Rule {
  static let claimNotInCommand = Rule(
    1108, "claim-not-in-command",
    summary: "A step says that it starts or stops a service that its command does not name.",
    rationale: "The compiler would believe something that the command does not do.",
    failing: [
      RuleExample(
        product: "components: {web: {unit: web}, db: {unit: db}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-all, on: all, run: sudo systemctl stop db, sets: {«web»: stopped}}
                - {id: start-all, on: all, run: sudo systemctl start db web}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web, db]}}")
    ],
    passing: [
      RuleExample(
        product: "components: {web: {unit: web}, db: {unit: db}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-all, on: all, run: sudo systemctl stop db web}
                - {id: start-all, on: all, run: sudo systemctl start db web}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web, db]}}"),
      RuleExample(
        product: "components: {web: {unit: web}, db: {unit: db}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-all, on: all, run: sudo shopctl down, sets: {web: stopped}}
                - {id: start-all, on: all, run: sudo shopctl up, sets: {web: running}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web, db]}}"),
    ],
    check: { context in
      context.states.filter { if case .claimNotInCommand = $0.problem { true } else { false } }.map
      { $0.diagnostic(DiagnosticCode(1108)) }
    })
}
