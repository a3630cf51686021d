extension Rule {
  static let emptyFile = Rule(
    120, "empty-file",
    summary: "A file holds nothing.",
    rationale: "It was probably cut off or not saved.",
    failing: [
      RuleExample(file: "«»"),
      RuleExample(file: "«»# nothing but a comment"),
    ],
    passing: [
      RuleExample(
        file: """
          schema: runbook/v1
          kind: Product
          id: shop
          title: Shop
          """)
    ])
}
