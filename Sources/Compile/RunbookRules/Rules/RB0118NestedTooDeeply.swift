extension Rule {
  static let nestedTooDeeply = Rule(
    118, "nested-too-deeply",
    summary: "Mappings and lists stand inside one another more deeply than the language needs.",
    rationale: "No reader can follow it, and it may be meant to harm.",
    failing: [
      RuleExample(file: "a: " + String(repeating: "[", count: 63) + "«[»")
    ],
    passing: [
      RuleExample(product: "console: [[Inventory, Packages]]")
    ])
}
