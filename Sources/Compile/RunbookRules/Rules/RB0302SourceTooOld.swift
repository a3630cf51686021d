import RunbookDiagnostics

extension Rule {
  static let sourceTooOld = Rule(
    302, "source-too-old",
    summary: "The vendor does not allow the hop from this source to this target.",
    rationale: "Skipped migrations show up as lost data days later.",
    failing: [
      RuleExample(
        product: #"versions: {minimum_source: [{to: "2.*", from: "1.5"}]}"#,
        change: "versions: {from: «1.4», to: 2.0}"),
      RuleExample(
        product: #"versions: {minimum_source: [{to: "*", from: "1.5"}]}"#,
        change: "versions: {from: «1.4», to: 2.0}"),
      RuleExample(
        product: """
          components: {web: {upgrade: [patch, install]}}
          versions: {minimum_source: [{of: web, methods: [patch], to: "*", from: "1.5"}]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, method: «patch», run: make web, check: {tcp: 'web:80'}}
          """,
        change: "versions: {from: 1.4, to: 2.0}"),
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {upgrade: [patch, install]}}
          versions: {minimum_source: [{of: web, methods: [patch], to: "*", from: "1.5"}]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, method: install, run: make web, check: {tcp: 'web:80'}}
          """,
        change: "versions: {from: 1.4, to: 2.0}"),
      RuleExample(
        product: #"versions: {minimum_source: [{to: "2.*", from: "1.5"}]}"#,
        change: "versions: {from: 1.5, to: 2.0}"),
      RuleExample(
        product:
          #"versions: {minimum_source: [{to: "2.*", from: "1.5"}, {to: "1.5", from: "1.0"}]}"#,
        change: "versions: {from: 1.0, to: 1.5}"),
    ],
    check: { context in
      context.versions.filter { if case .sourceTooOld = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(302))
      } + context.hopDiagnostics(302) { if case .tooOld = $0 { true } else { false } }
    })
}
