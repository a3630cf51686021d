extension Rule {
  static let missingField = Rule(
    102, "missing-field",
    summary: "A mapping lacks a key that it must have.",
    rationale: "Without it the plan would have to guess what was meant.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {«run»: make stop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              entry:
                - {«file»: /opt/shop/installer}
              steps:
                - {id: stop-web, run: make stop}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              entry:
                - {id: installer-there, file: /opt/shop/installer}
              steps:
                - {id: stop-web, run: make stop}
          """),
    ])
}
