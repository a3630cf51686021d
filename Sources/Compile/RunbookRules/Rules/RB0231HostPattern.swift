extension Rule {
  static let hostPattern = Rule(
    231, "host-pattern",
    summary: "A pattern of host names stands for no hosts.",
    rationale: "What was meant by it would be left out, or something else would be taken in.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: #"hosts: {«"web[20:1].example.com"»: {address: "${host}"}}"#),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.ini",
        inventory: """
          «web[01:9].example.com»
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: #"hosts: {"web[01:20].example.com": {address: "${host}"}}"#)
    ])
}
