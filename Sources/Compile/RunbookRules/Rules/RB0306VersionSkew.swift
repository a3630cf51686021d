import RunbookDiagnostics

extension Rule {
  static let versionSkew = Rule(
    306, "version-skew",
    summary: "An upgrade leaves another component further behind than the product allows.",
    rationale: "Versions that do not understand one another lose requests, or data.",
    failing: [
      RuleExample(
        product: """
          components: {web: {}, worker: {}}
          versions:
            scheme: {parts: [major, minor], major: [major]}
            skew: [{of: worker, behind: web, at_most: 1}]
          """,
        runbook: """
          stages:
            - id: live
              per: hop
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
            - id: workers
              steps:
                - {id: upgrade-worker, upgrades: worker, undo: {run: make old}, run: make worker, check: {tcp: 'w:80'}}
          """,
        change: "versions: {from: '1.0', via: ['2.0'], to: '3.0'}")
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {}, worker: {}}
          versions:
            scheme: {parts: [major, minor], major: [major]}
            skew: [{of: worker, behind: web, at_most: 1}]
          """,
        runbook: """
          stages:
            - id: live
              per: hop
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
                - {id: upgrade-worker, upgrades: worker, undo: {run: make old}, run: make worker, check: {tcp: 'w:80'}}
          """,
        change: "versions: {from: '1.0', via: ['2.0'], to: '3.0'}")
    ],
    check: { context in
      context.hopDiagnostics(306) { if case .skew = $0 { true } else { false } }
    })
}
