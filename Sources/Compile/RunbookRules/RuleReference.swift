import RunbookDiagnostics
package import RunbookDocument

/// The rule catalogue for people, made from the rules themselves.
package enum RuleReference {
  /// One rule: what it finds, why that is bad, how it looks.
  package static func blocks(_ rule: Rule) -> [DocumentBlock] {
    [
      .heading(2, "\(rule.code.description) \(rule.name) (\(rule.severity.rawValue))"),
      .paragraph(.prose(rule.summary)), .paragraph("Why: \(.prose(rule.rationale))"),
    ]
      + rule.failing.flatMap { blocks($0, title: "Found here") }
      + rule.passing.flatMap { blocks($0, title: "Not found here") }
  }

  /// All rules, in the order of their codes.
  package static var markdown: String {
    let intro: [DocumentBlock] = [
      .heading(1, "Rules"),
      .paragraph(
        """
        Made by \(.code("runbook reference rules")); do not edit. Each example is a part of a \
        small product, runbook or change, and a test of its rule. \(.code("«")) and \(.code("»")) \
        enclose the place that is pointed to.
        """),
    ]
    return MarkdownRenderer().page(intro + RuleCatalogue.rules.flatMap(blocks))
  }

  /// A line a rule.
  package static var list: DocumentBlock {
    .paragraph(
      .lines(
        RuleCatalogue.rules.map { "\($0.code.description)  \($0.name): \(.prose($0.summary))" }))
  }

  private static func blocks(_ example: RuleExample, title: DocumentText) -> [DocumentBlock] {
    if let situation = example.situation { return [.paragraph("\(title): \(.prose(situation)).")] }
    return [.paragraph("\(title):")]
      + example.sections.map { heading, text in .code("# \(heading)\n\(text)\n", .yaml) }
  }
}
