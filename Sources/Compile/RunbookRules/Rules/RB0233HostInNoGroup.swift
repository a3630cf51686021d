extension Rule {
  static let hostInNoGroup = Rule(
    233, "host-in-no-group",
    summary: "A host of an inventory is in none of the groups that the change says anything of.",
    rationale: "It would have no role, no step would be about it, and it would stay as it is.",
    failing: [
      RuleExample(
        product: "roles: {front: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: {file: hosts.ini, groups: {web: front}}",
        inventory: """
          [web]
          shop1 ansible_host=192.0.2.1
          [cache]
          «shop2» ansible_host=192.0.2.2
          """)
    ],
    passing: [
      RuleExample(
        product: "roles: {front: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: {file: hosts.ini, groups: {web: front}, except: [cache]}",
        inventory: """
          [web]
          shop1 ansible_host=192.0.2.1
          [cache]
          shop2 ansible_host=192.0.2.2
          """)
    ])
}
