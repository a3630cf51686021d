import RunbookDiagnostics

extension Rule {
  static let gateIncomplete = Rule(
    610, "gate-incomplete",
    summary: "A gate does not cover all hosts or items that the product demands.",
    rationale: "The host that was not looked at is the one that runs out of disk.",
    failing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements:
            - {id: space, kind: precheck, on: [master, standby]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, on: «{role: master}», check: {disk: /opt, free: 4GB}, satisfies: [space]}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    passing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements:
            - {id: space, kind: precheck, on: [master, standby]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: look, on: all, check: {disk: /opt, free: 4GB}, satisfies: [space]}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    check: { $0.requirementDiagnostics(610) })
}
