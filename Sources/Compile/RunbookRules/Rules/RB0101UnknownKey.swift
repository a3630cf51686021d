extension Rule {
  static let unknownKey = Rule(
    101, "unknown-key",
    summary: "A mapping has a key that it cannot have.",
    rationale: """
      A misspelt key would be ignored in silence, and with it the check, the gate or the \
      timeout that it names.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, «timout»: 5m}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, timeout: 5m}
          """)
    ])
}
