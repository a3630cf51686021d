extension Rule {
  static let conflictingLists = Rule(
    205, "conflicting-lists",
    summary: "An item is in two lists that must share none.",
    rationale: "What is both to be done and to be left out has no one meaning.",
    failing: [
      RuleExample(
        runbook: """
          variables:
            taken: {default: none, disjoint_with: [left]}
            left: {default: none}
          """,
        change: """
          variables:
            taken: «'11,12'»
            left: '12'
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          variables:
            taken: {default: none, disjoint_with: [left]}
            left: {default: none}
          """,
        change: "variables: {taken: '11,12', left: '13'}")
    ])
}
