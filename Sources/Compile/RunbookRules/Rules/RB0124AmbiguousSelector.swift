extension Rule {
  static let ambiguousSelector = Rule(
    124, "ambiguous-selector",
    summary: "A selector of hosts has several keys, and does not say how they go together.",
    rationale: """
      Who reads it as "both" and who reads it as "either" would expect the step on other hosts than \
      those that it runs on.
      """,
    failing: [
      RuleExample(
        product: "roles: {front: {}, spare: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: «{role: front, os: debian}», run: make stop}
          """,
        change: "hosts: {shop1: {address: shop1, os: debian-12, roles: [front]}}")
    ],
    passing: [
      RuleExample(
        product: "roles: {front: {}, spare: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: {all: [{role: front}, {not: {role: spare}}]}, run: make stop}
                - {id: look, on: [{role: spare}, {os: debian}], run: uptime}
          """,
        change: """
          hosts:
            shop1: {address: shop1, os: debian-12, roles: [front]}
            shop2: {address: shop2, os: debian-12, roles: [front, spare]}
          """)
    ])
}
