extension Rule {
  static let undefinedAlias = Rule(
    116, "undefined-alias",
    summary: "An alias names an anchor that does not exist before it.",
    rationale: "What it stands for is unknown.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: «*limit»}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: &limit 5m}
                - {id: start-web, run: make start, timeout: *limit}
          """)
    ])
}
