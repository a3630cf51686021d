extension Rule {
  static let batchWithoutHosts = Rule(
    802, "batch-without-hosts",
    summary: "A group of steps has a batch, but does not say of which hosts.",
    rationale: """
      It would not go through hosts batch by batch: each of its steps would be done on all of them \
      before the next one begins, and all of them could be down together.
      """,
    failing: [
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}
          stages:
            - id: live
              steps:
                - {id: again, include: restart, batch: «{size: 1}»}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: stop, run: make stop}, {id: start, run: make start}]}}
          stages:
            - id: live
              steps:
                - {id: again, include: restart, on: all, batch: {size: 1}}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}")
    ])
}
