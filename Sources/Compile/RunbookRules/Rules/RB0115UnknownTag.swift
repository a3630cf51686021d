extension Rule {
  static let unknownTag = Rule(
    115, "unknown-tag",
    summary: "A value has a YAML tag that means nothing here.",
    rationale: "A tag asks for a type of another program.",
    failing: [
      RuleExample(runbook: "title: «!important» Upgrade the shop")
    ],
    passing: [
      RuleExample(runbook: #"title: "!important Upgrade the shop""#)
    ])
}
