import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let malformedVersion = Rule(
    310, "malformed-version",
    summary: "A version cannot be read, in the change or in the product's rules.",
    rationale: "Rules about versions would not be applied to it.",
    failing: [
      RuleExample(change: "versions: {from: «1.x», to: 2.0}"),
      RuleExample(product: "versions: {minimum_source: [{to: «2.x», from: 1.5}]}"),
      RuleExample(product: "versions: {releases: [1.0, «1.5.x»]}"),
    ],
    passing: [
      RuleExample(change: "versions: {from: v1.0-rc1, to: 2.0}"),
      RuleExample(
        product: "versions: {minimum_source: [{to: 2.*, from: 1.5}]}",
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
    let patterns = (rules.minimumSources.map(\.to) + rules.between.compactMap(\.after)).filter {
      !isPattern($0.value)
    }
    let versions =
      rules.minimumSources.map(\.from) + rules.releases
      + rules.artefacts.compactMap(\.availableFrom)
    return patterns.map {
      Diagnostic(
        DiagnosticCode(310), "`\($0.value)` matches no version", at: $0.span,
        help: ["write numbers with dots between and `*` for the rest, such as `8.*`"])
    }
      + versions.filter { Version($0.value) == nil }.map {
        Diagnostic(
          DiagnosticCode(310), "`\($0.value)` is not a version", at: $0.span,
          help: ["write numbers with dots between, such as `8.6.0`"])
      }
  }

  private func isPattern(_ text: String) -> Bool {
    let fields = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = fields.last == "*" ? fields.dropLast() : fields
    return numbers.allSatisfy { field in
      !field.isEmpty && field.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
