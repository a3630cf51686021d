extension Rule {
  static let duplicateItem = Rule(
    204, "duplicate-item",
    summary: "An item stands twice in a list that says it must not.",
    rationale:
      "A machine that is dealt with twice is disturbed twice, or the tool refuses the list.",
    failing: [
      RuleExample(
        runbook: "variables: {ids: {type: list, unique: true}}",
        change: "variables: {ids: [11, 12, «11»]}"),
      RuleExample(
        runbook: "variables: {ids: {unique: true, default: none}}",
        change: "variables: {ids: «'11,12,11'»}"),
    ],
    passing: [
      RuleExample(
        runbook: "variables: {ids: {unique: true, default: none}}",
        change: "variables: {ids: '11,12'}")
    ])
}
