extension Rule {
  static let wrongType = Rule(
    104, "wrong-type",
    summary: "A value is of another kind than its key expects.",
    rationale: "A list where a text must stand, or nothing at all, has no one meaning.",
    failing: [
      RuleExample(runbook: "stages: «live»"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: «[»5m]}
          """),
    ],
    passing: [
      RuleExample(runbook: "stages: []"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: 5m}
          """),
    ])
}
