extension Rule {
  static let yamlSyntax = Rule(
    113, "yaml-syntax",
    summary: "The text is not YAML.",
    rationale: "What cannot be read cannot be checked.",
    failing: [
      RuleExample(runbook: "title: Upgrade«:» the shop")
    ],
    passing: [
      RuleExample(runbook: #"title: "Upgrade: the shop""#)
    ])
}
