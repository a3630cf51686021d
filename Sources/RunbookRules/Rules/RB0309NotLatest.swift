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
    guard let resolved, let to = resolved.change.versions?.to, let target = Version(to.value),
      let name = resolved.product.versions?.latest,
      case .text(let text)? = resolved.variable(name.value)?.value, let latest = Version(text),
      target != latest
    else { return [] }
    let given = resolved.change.variables.first { $0.name.value == name.value }
    return [
      Diagnostic(
        DiagnosticCode(309), "target \(to.value) is not the latest release, \(text)", at: to.span,
        labels: (given.map { [DiagnosticLabel("stated here", at: $0.span)] } ?? [])
          + [DiagnosticLabel("demanded here", at: name.span)],
        help: ["let the target be \(text)"])
    ]
  }
}
