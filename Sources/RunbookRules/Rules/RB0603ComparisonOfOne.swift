import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let comparisonOfOne = Rule(
    603, "comparison-of-one",
    summary: "A comparison looks at fewer than two hosts.",
    rationale: "A value is always equal to itself.",
    failing: [],
    passing: [],
    check: { $0.comparisonFindings })
}

extension RuleContext {
  fileprivate var comparisonFindings: [Diagnostic] {
    (resolved?.steps ?? []).compactMap { step in
      guard let check = step.check else { return nil }
      for probe in check.check.probes {
        guard case .compare(let comparison) = probe.value, check.hosts.count < 2 else { continue }
        return Diagnostic(
          DiagnosticCode(603),
          "comparison `\(check.id)` looks at \(check.hosts.count == 1 ? "one host" : "no host")",
          at: comparison.on?.span ?? probe.span, help: ["name at least two hosts under `on:`"])
      }
      return nil
    }
  }
}
