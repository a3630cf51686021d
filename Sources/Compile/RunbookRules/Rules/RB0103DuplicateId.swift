extension Rule {
  static let duplicateId = Rule(
    103, "duplicate-id",
    summary: "Two elements have the same id.",
    rationale: """
      Steps, checks and requirements are known by their ids in script, checklist and evidence; \
      a record must not be readable as that of another step.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop}
                - {id: «stop-web», run: make stop-again}
          """),
      RuleExample(change: "hosts: {«controller»: {address: controller, os: ubuntu-22}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop}
                - {id: stop-web-again, run: make stop-again}
          """)
    ])
}
