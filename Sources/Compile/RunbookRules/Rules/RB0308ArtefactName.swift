import RunbookDiagnostics

extension Rule {
  static let artefactName = Rule(
    308, "artefact-name",
    summary: "The name of an installation file does not belong to the target version.",
    rationale: "The wrong installer runs without complaint and installs the wrong release.",
    failing: [
      RuleExample(
        product: """
          versions:
            scheme: {parts: [major, minor]}
            artefacts: [{variable: installer, name: "shop-{major}{minor}.deb"}]
          """,
        runbook: "variables: {installer: {type: path}}",
        change: "variables: {installer: «/srv/shop-19.deb»}")
    ],
    passing: [
      RuleExample(
        product: """
          versions:
            scheme: {parts: [major, minor]}
            artefacts: [{variable: installer, name: "shop-{major}{minor}.deb"}]
          """,
        runbook: "variables: {installer: {type: path}}",
        change: "variables: {installer: /srv/shop-20.deb}")
    ],
    check: { context in
      context.versions.filter { if case .artefactName = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(308))
      }
    })
}
