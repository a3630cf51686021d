extension Rule {
  static let roleWithoutMember = Rule(
    211, "role-without-member",
    summary: "A role is used that no host has.",
    rationale: "The step would run nowhere.",
    failing: [
      RuleExample(
        product: "roles: {standby: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: {role: «standby»}, run: make stop}
          """)
    ],
    passing: [
      RuleExample(
        product: "roles: {standby: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: {role: standby}, run: make stop}
          """,
        change: "hosts: {shop2: {address: shop2, roles: [standby]}}")
    ])
}
