extension Rule {
  static let notText = Rule(
    111, "not-text",
    summary: "A file is not UTF-8 text, or holds control characters.",
    rationale: "Bytes that an editor does not show could reach a command.",
    failing: [
      RuleExample(file: #"title: caf«\xE9»"#),
      RuleExample(file: #"title: Shop«\x07»"#),
      RuleExample(runbook: #"title: «"Shop\0"»"#),
    ],
    passing: [
      RuleExample(runbook: "title: Café")
    ])
}
