import RunbookDiagnostics

extension Rule {
  static let targetNotHigher = Rule(
    301, "target-not-higher",
    summary: "The target version is not higher than the source.",
    rationale: "A downgrade has other steps, other risks and its own approval.",
    failing: [
      RuleExample(change: "versions: {from: 2.0, to: «1.9»}"),
      RuleExample(change: "versions: {from: 2.0, to: «2.0.0»}"),
    ],
    passing: [
      RuleExample(change: "versions: {from: 2.0, to: 2.0.1}")
    ],
    check: { context in
      context.versions.filter { if case .notHigher = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(301))
      }
    })
}
