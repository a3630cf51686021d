import RunbookDiagnostics

/// The rule catalogue as Markdown, made from the rules themselves.
package enum RuleReference {
  /// One rule: what it finds, why that is bad, how it looks.
  package static func page(_ rule: Rule) -> String {
    var text = "## \(rule.code) \(rule.name) (\(rule.severity.rawValue))\n\n"
    text += "\(rule.summary)\n\nWhy: \(rule.rationale)\n"
    text += examples(rule.failing, title: "Found here")
    text += examples(rule.passing, title: "Not found here")
    return text
  }

  /// All rules, in the order of their codes.
  package static var markdown: String {
    let intro = """
      # Rules

      Made by `runbook reference rules`; do not edit. Each example is a part of a small product, \
      runbook or change, and a test of its rule. `«` and `»` enclose the place that is pointed to.


      """
    return intro + RuleCatalogue.rules.map(page).joined(separator: "\n")
  }

  private static func examples(_ examples: [RuleExample], title: String) -> String {
    examples.map { example in
      if let situation = example.situation { return "\n\(title): \(situation).\n" }
      let blocks = example.sections.map { heading, text in
        "```yaml\n# \(heading)\n\(text)\n```\n"
      }
      return "\n\(title):\n\n" + blocks.joined(separator: "\n")
    }.joined()
  }
}
