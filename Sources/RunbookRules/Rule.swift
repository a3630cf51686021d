package import RunbookDiagnostics

/// One thing that can be wrong: how it is called, why it matters, how it looks.
///
/// The examples are at once the rule's documentation and its tests.
package struct Rule: Sendable {
  package let code: DiagnosticCode
  /// A few words in kebab case, unique.
  package let name: String
  package let severity: Severity
  /// What it finds, in one sentence.
  package let summary: String
  /// Why that is bad on the night of the change.
  package let rationale: String
  package let failing: [RuleExample]
  package let passing: [RuleExample]
  /// Nil for what parser and resolver report themselves while they read.
  package let check: (@Sendable (RuleContext) -> [Diagnostic])?

  package init(
    _ number: Int, _ name: String, _ severity: Severity = .error, summary: String,
    rationale: String, failing: [RuleExample], passing: [RuleExample],
    check: (@Sendable (RuleContext) -> [Diagnostic])? = nil
  ) {
    code = DiagnosticCode(number)
    self.name = name
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.failing = failing
    self.passing = passing
    self.check = check
  }
}

/// A small change in which a rule finds something, or does not.
///
/// Each part is YAML whose top-level keys replace those of a minimal document of that kind. In a
/// failing example `«` and `»` enclose the place that the finding must point to.
package struct RuleExample: Sendable {
  package let product: String
  package let runbook: String
  package let change: String

  package init(product: String = "", runbook: String = "", change: String = "") {
    self.product = product
    self.runbook = runbook
    self.change = change
  }
}
