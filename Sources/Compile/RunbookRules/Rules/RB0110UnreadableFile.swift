extension Rule {
  static let unreadableFile = Rule(
    110, "unreadable-file",
    summary: "A file cannot be read.",
    rationale: "A missing product or runbook means missing demands.",
    failing: [
      RuleExample(
        file: """
          schema: runbook/v1
          kind: Change
          id: CHG0000001
          environment: test
          versions: {from: "1.0", to: "2.0"}
          runbook: «no-such-file.yaml»
          """)
    ],
    passing: [
      RuleExample(runbook: "title: Upgrade the shop")
    ])
}
