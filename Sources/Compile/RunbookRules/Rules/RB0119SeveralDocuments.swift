extension Rule {
  static let severalDocuments = Rule(
    119, "several-documents",
    summary: "A file holds more than one YAML document.",
    rationale: "Only one of them would be read.",
    failing: [
      RuleExample(
        file: """
          schema: runbook/v1
          kind: Product
          id: shop
          title: Shop
          «---»
          schema: runbook/v1
          kind: Product
          id: other-shop
          title: Other shop
          """)
    ],
    passing: [
      RuleExample(
        file: """
          ---
          schema: runbook/v1
          kind: Product
          id: shop
          title: Shop
          """)
    ])
}
