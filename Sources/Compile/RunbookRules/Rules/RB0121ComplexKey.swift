extension Rule {
  static let complexKey = Rule(
    121, "complex-key",
    summary: "A key is not a plain text.",
    rationale: "No field of the language has such a name.",
    failing: [
      RuleExample(product: "capabilities: {«[buy, sell]»: Buy and sell}")
    ],
    passing: [
      RuleExample(product: "capabilities: {buy: Buy, sell: Sell}")
    ])
}
