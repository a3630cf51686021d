extension Rule {
  static let groupOrder = Rule(
    807, "group-order",
    summary: "The order of a group does not name each of its hosts once.",
    rationale: "A host that is left out or named twice is not where its author thinks it is.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: roll
                  on: all
                  batch: {size: 1, order: [«shop2»]}
                  steps:
                    - {id: stop, run: make stop}
                    - {id: start, run: make start}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: roll
                  on: all
                  batch: {size: 1, order: [shop2, shop1]}
                  steps:
                    - {id: stop, run: make stop}
                    - {id: start, run: make start}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ])
}
