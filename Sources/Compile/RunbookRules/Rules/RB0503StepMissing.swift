import RunbookDiagnostics

extension Rule {
  static let stepMissing = Rule(
    503, "step-missing",
    summary: "A step that the product demands for a component, role or host is missing.",
    rationale: "One instance would stay behind on the old version.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step}
          """,
        runbook: "id: «shop-upgrade»"),
      RuleExample(
        product: """
          requirements:
            - {id: restarted, kind: step, on: all}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: «{host: shop1}», run: make restart, satisfies: [restarted]}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: migrate, run: make migrate, satisfies: [migrate-schema]}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: restarted, kind: step, on: all}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: restart, on: all, run: make restart, satisfies: [restarted]}
          """,
        change: "hosts: {shop1: {address: shop1}, shop2: {address: shop2}}"),
    ],
    check: { $0.requirementDiagnostics(503) })
}
