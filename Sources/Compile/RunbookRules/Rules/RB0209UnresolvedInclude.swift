extension Rule {
  static let unresolvedInclude = Rule(
    209, "unresolved-include",
    summary: "A step includes a procedure that does not exist.",
    rationale: "A part of the vendor's procedure would be missing.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: again, include: «restart»}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}
          stages:
            - id: live
              steps:
                - {id: again, include: restart}
          """)
    ])
}
