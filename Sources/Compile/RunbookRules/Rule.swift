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
/// Most are parts: YAML whose top-level keys replace those of a minimal document of that kind, see
/// ``ExampleDocument``. In a failing example `«` and `»` enclose each place that a finding must
/// point to.
package struct RuleExample: Sendable {
  package let product: String
  package let runbook: String
  package let change: String
  /// A file that the change names, such as `hosts.ini`; empty: none.
  package let inventory: String
  package let inventoryName: String
  /// The text of a whole file, for what is wrong with a file rather than with a field.
  ///
  /// `\xHH` stands for the byte with that hexadecimal value.
  package let file: String?
  /// Words in place of a text, where none could show it; the case is then tested in code.
  package let situation: String?

  package init(
    product: String = "", runbook: String = "", change: String = "",
    inventoryName: String = "hosts.ini", inventory: String = ""
  ) {
    self.inventory = inventory
    self.inventoryName = inventoryName
    self.product = product
    self.runbook = runbook
    self.change = change
    file = nil
    situation = nil
  }

  package init(file: String) {
    product = ""
    runbook = ""
    change = ""
    inventory = ""
    inventoryName = ""
    self.file = file
    situation = nil
  }

  package init(situation: String) {
    product = ""
    runbook = ""
    change = ""
    inventory = ""
    inventoryName = ""
    file = nil
    self.situation = situation
  }

  /// What there is to show, in the order in which it is read: a heading and a text each.
  package var sections: [(heading: String, text: String)] {
    if let situation { return [("case", situation)] }
    if let file { return [("file", file)] }
    return [
      ("product", product), ("runbook", runbook), ("change", change), (inventoryName, inventory),
    ].filter { !$0.1.isEmpty }
  }
}
