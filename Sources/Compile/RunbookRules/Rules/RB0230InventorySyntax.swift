extension Rule {
  static let inventorySyntax = Rule(
    230, "inventory-syntax",
    summary: "A file that lists hosts cannot be read as such a list.",
    rationale: "A host that is not read is a host that is not changed, and nobody is told.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.ini",
        inventory: """
          [web]
          shop1 ansible_host=192.0.2.1 «staging»
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.csv", inventoryName: "hosts.csv",
        inventory: """
          host,address
          shop1,192.0.2.1
          «shop2,192.0.2.2,rack 4»
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
        change: "inventory: hosts.ini",
        inventory: """
          [web]
          shop1 ansible_host=192.0.2.1 # staging
          """)
    ])
}
