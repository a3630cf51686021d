extension Rule {
  static let malformedValue = Rule(
    108, "malformed-value",
    summary: "A number, duration, size, time or pointer cannot be read.",
    rationale: "`10` minutes or `10` seconds: a limit without its unit is a guess.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: «10»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, batch: {size: «two»}}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: 10m}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, batch: {size: 2}}
          """),
    ])
}
