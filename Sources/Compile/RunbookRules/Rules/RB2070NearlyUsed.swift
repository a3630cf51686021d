import RunbookDiagnostics

extension Rule {
  static let nearlyUsed = Rule(
    2070, "nearly-used", .warning,
    summary: "A column or variable of an inventory has nearly the name of one that is missing.",
    rationale: "Its values are not read, and what they should have set is left at something else.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.csv", inventoryName: "hosts.csv",
        inventory: """
          host,address,«usr»
          shop1,192.0.2.1,ana
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.csv", inventoryName: "hosts.csv",
        inventory: """
          host,address,user,rack
          shop1,192.0.2.1,ana,4
          """)
    ])
}
