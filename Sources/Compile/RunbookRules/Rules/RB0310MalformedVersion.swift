import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let malformedVersion = Rule(
    310, "malformed-version",
    summary: """
      A version cannot be read, in the change or in the product's rules, or a rule about versions \
      asks for what is not known when they are planned.
      """,
    rationale: "Rules about versions would not be applied to it.",
    failing: [
      RuleExample(change: "versions: {from: «1.x», to: 2.0}"),
      RuleExample(product: "versions: {minimum_source: [{to: «2.x», from: 1.5}]}"),
      RuleExample(product: "versions: {releases: ['2.*', «1.5.x»]}"),
      RuleExample(
        product: "versions: {minimum_source: [{to: «'>= 2.0 < 3'», from: 1.0}], releases: [2.0]}"),
    ],
    passing: [
      RuleExample(change: "versions: {from: v1.0-rc1, to: 2.0}"),
      RuleExample(
        product: "versions: {minimum_source: [{to: 2.*, from: 1.5}]}",
        change: "versions: {from: 1.5, to: 2.0}"),
      RuleExample(
        product: "versions: {minimum_source: [{to: '>= 2.0, < 3', from: '>= 1.4, < 2'}]}",
        change: "versions: {from: 1.5, to: 2.0}"),
    ],
    check: { context in
      context.versions.filter { if case .malformed = $0.problem { true } else { false } }.map {
        $0.diagnostic(DiagnosticCode(310))
      } + context.versionRuleFindings
    })
}

extension RuleContext {
  /// Versions in the product's rules: a rule with one that cannot be read would never apply.
  fileprivate var versionRuleFindings: [Diagnostic] {
    guard let rules = product?.versions else { return [] }
    let ranges =
      rules.minimumSources.flatMap { [$0.to, $0.from] } + rules.releases
      + rules.between.compactMap(\.after)
    let versions = rules.artefacts.compactMap(\.availableFrom)
    return ranges.filter { Version($0.value) == nil && VersionRange($0.value) == nil }.map {
      Diagnostic(
        DiagnosticCode(310), "`\($0.value)` names no version", at: $0.span,
        help: [
          "write numbers with dots between, such as `8.6.0`, a pattern such as `8.*`, or bounds such as `\">= 8.4, < 9\"`"
        ])
    }
      + versions.filter { Version($0.value) == nil }.map {
        Diagnostic(
          DiagnosticCode(310), "`\($0.value)` is not a version", at: $0.span,
          help: ["write numbers with dots between, such as `8.6.0`"])
      } + choicesInVersionRules(rules)
  }

  /// `runbook path` knows of no choice, and has to come to the same way.
  private func choicesInVersionRules(_ rules: VersionRules) -> [Diagnostic] {
    let conditions =
      rules.minimumSources.filter { $0.of == nil }.map(\.when) + rules.between.map(\.when)
    return conditions.flatMap { $0?.terms ?? [] }.filter { $0.subject == .choice }.map { term in
      Diagnostic(
        DiagnosticCode(310),
        "a rule about versions cannot depend on the choice at `\(term.name.value)`",
        at: term.name.span,
        help: ["ask for a fact, for `target` or for `origin`: the way is known before any choice"])
    }
  }
}
