extension Rule {
  static let actionCount = Rule(
    109, "action-count",
    summary: "A step has no action, or more than one.",
    rationale: """
      A step is what is recorded, retried and resumed as one; two actions in it could be half \
      done.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «stop-web», title: Stop the web server}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart-web, run: make stop, manual: «Start it again.»}
          """),
      RuleExample(
        product: """
          states:
            entrance: {values: [open, closed], initial: closed, final: closed}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, sets: {«entrance»: closed}, check: {file: /srv/closed}}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop}
                - {id: start-web, manual: Start it again.}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, check: {process: web, is: stopped}}
          """),
    ])
}
