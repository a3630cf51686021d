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
    ],
    passing: [
      RuleExample(
        product: #"versions: {minimum_source: [{to: "2.*", from: "1.5"}]}"#,
        change: "versions: {from: 1.5, to: 2.0}"),
      RuleExample(
        product: #"versions: {minimum_source: [{to: "2.*", from: "1.5"}]}"#,
        change: "versions: {from: 1.0, to: 1.5}"),
    ],
    check: { context in
      context.versions.filter { if case .sourceTooOld = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(302))
      }
    })
}
