import RunbookDiagnostics

extension Rule {
  static let targetWithoutRule = Rule(
    2063, "target-without-rule", .warning,
    summary: "No rule of the product is about a version that the change goes to.",
    rationale: """
      Nobody has said from where it can be reached: it may be misspelt, or newer than the product's \
      rules.
      """,
    failing: [
      RuleExample(
        product: #"versions: {minimum_source: [{to: "2.*", from: "1.0"}]}"#,
        change: "versions: {from: 1.0, to: «4.0»}"),
      RuleExample(
        product: #"versions: {minimum_source: [{to: ">= 2.0, < 3", from: "1.0"}]}"#,
        runbook: """
          stages:
            - id: live
              per: hop
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
          """,
        change: "versions: {from: 1.0, via: [«1.7»], to: 2.0}"),
    ],
    passing: [
      RuleExample(
        product: #"versions: {minimum_source: [{to: "2.*", from: "1.0"}], releases: ["4.*"]}"#,
        change: "versions: {from: 1.0, to: 4.0}"),
      RuleExample(change: "versions: {from: 1.0, to: 4.0}"),
    ],
    check: { context in
      context.versions.filter { if case .unknownTarget = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(2063))
      }
    })
}
