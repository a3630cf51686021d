extension Rule {
  static let nestedGroup = Rule(
    806, "nested-group",
    summary: "A part of a group that goes through its hosts goes through hosts itself.",
    rationale: """
      Nobody could tell how many hosts are out of service at the same time, and an operator who \
      stops has to know in which batch of what.
      """,
    failing: [
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}
          stages:
            - id: live
              steps:
                - id: roll
                  on: all
                  batch: {size: 1}
                  steps:
                    - {id: again, include: restart, on: all, batch: «{size: 1}»}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ],
    passing: [
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}
          stages:
            - id: live
              steps:
                - id: roll
                  on: all
                  batch: {size: 1}
                  steps:
                    - {id: again, include: restart}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ])
}
