extension Rule {
  static let duplicateKey = Rule(
    114, "duplicate-key",
    summary: "A mapping has the same key twice.",
    rationale: "YAML readers differ in which one they take.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, «run»: make start}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop && make start}
          """)
    ])
}
