extension Rule {
  static let mergeKey = Rule(
    122, "merge-key",
    summary: "A mapping uses the merge key `<<`.",
    rationale: "YAML 1.2 dropped it, and readers differ in what wins.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - &quiet {id: stop-web, run: make stop, timeout: 5m}
                - {«<<»: *quiet, id: start-web, run: make start}
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
