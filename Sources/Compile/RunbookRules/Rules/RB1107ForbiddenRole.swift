import RunbookDiagnostics

extension Rule {
  static let forbiddenRole = Rule(
    1107, "forbidden-role",
    summary: "What meets a requirement acts on hosts that the product tells it to leave alone.",
    rationale: "The right command on the wrong side makes two masters, or none.",
    failing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements: [{id: promoted, kind: step, on: [standby], never_on: [master]}]
          """,
        runbook: """
          stages:
            - id: live
              steps: [{id: promote, on: «all», run: make master, satisfies: [promoted]}]
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    passing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements: [{id: promoted, kind: step, on: [standby], never_on: [master]}]
          """,
        runbook: """
          stages:
            - id: live
              steps: [{id: promote, on: {role: standby}, run: make master, satisfies: [promoted]}]
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    check: { $0.requirementDiagnostics(1107) })
}
