extension Rule {
  static let unknownGroup = Rule(
    232, "unknown-group",
    summary: "A change names a group, a host or a file that its inventory does not have.",
    rationale: "The hosts that were meant would have no role, or would be changed all the same.",
    failing: [
      RuleExample(
        product: "roles: {front: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: {file: hosts.ini, groups: {all: [], «webs»: front, web: front}}",
        inventory: """
          [web]
          shop1 ansible_host=192.0.2.1
          """),
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
          shop1 ansible_host=192.0.2.1
          [shop:children]
          «wep»
          """),
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
        change: "inventory: {file: hosts.ini, groups: {web: front}}",
        inventory: """
          [web]
          shop1 ansible_host=192.0.2.1
          """)
    ])
}
