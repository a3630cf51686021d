import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let notLatest = Rule(
    309, "not-latest",
    summary: "The target is not the latest release, which the product demands.",
    rationale: "What has been repaired since then would break again.",
    failing: [
      RuleExample(
        product: "versions: {scheme: {parts: [a, b]}, latest: newest}",
        runbook: "variables: {newest: {type: version}}",
        change: """
          versions: {from: "1.0", to: «"2.0"»}
          variables: {newest: "2.1"}
          """)
    ],
    passing: [
      RuleExample(
        product: "versions: {scheme: {parts: [a, b]}, latest: newest}",
        runbook: "variables: {newest: {type: version}}",
        change: """
          versions: {from: "1.0", to: "2.1"}
          variables: {newest: "2.1"}
          """)
    ],
    check: { $0.olderTarget })
}

extension RuleContext {
  fileprivate var olderTarget: [Diagnostic] {
    guard let resolved, let to = resolved.change.versions?.to,
      let name = resolved.product.versions?.latest
    else { return [] }
    let stops = resolved.hops.dropLast().compactMap { hop in
      hop.variables[name.value].map { (Name(hop.to, at: place(of: hop) ?? to.span), $0) }
    }
    return (stops + [(to, name.value)]).compactMap { target, variable in
      guard let version = Version(target.value),
        case .text(let text)? = resolved.variable(variable)?.value, let latest = Version(text),
        version != latest
      else { return nil }
      let given = resolved.change.variables.first { $0.name.value == variable }
      return Diagnostic(
        DiagnosticCode(309), "target \(target.value) is not the latest release, \(text)",
        at: target.span,
        labels: (given.map { [DiagnosticLabel("stated here", at: $0.span)] } ?? [])
          + [DiagnosticLabel("demanded here", at: name.span)],
        help: ["let the target be \(text)"])
    }
  }

  /// Where the change names the version that a hop leads to.
  private func place(of hop: Hop) -> SourceSpan? {
    resolved?.change.versions?.via.first { $0.value == hop.to }?.span
  }
}
