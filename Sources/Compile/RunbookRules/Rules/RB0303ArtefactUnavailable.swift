import RunbookDiagnostics

extension Rule {
  static let artefactUnavailable = Rule(
    303, "artefact-unavailable",
    summary: "The file that the procedure installs does not exist for the target version.",
    rationale: "The procedure belongs to another release.",
    failing: [
      RuleExample(
        product: """
          versions:
            scheme: {parts: [major, minor]}
            artefacts: [{variable: installer, name: "shop-{major}{minor}.deb", available_from: "3.0"}]
          """,
        runbook: "variables: {installer: {type: path}}",
        change: "variables: {installer: «/srv/shop-20.deb»}")
    ],
    passing: [
      RuleExample(
        product: """
          versions:
            scheme: {parts: [major, minor]}
            artefacts: [{variable: installer, name: "shop-{major}{minor}.deb", available_from: "2.0"}]
          """,
        runbook: "variables: {installer: {type: path}}",
        change: "variables: {installer: /srv/shop-20.deb}")
    ],
    check: { context in
      context.versions.filter { if case .artefactUnavailable = $0.problem { true } else { false } }
        .map { $0.diagnostic(DiagnosticCode(303)) }
    })
}
