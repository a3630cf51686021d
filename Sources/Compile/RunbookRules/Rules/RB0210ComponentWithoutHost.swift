extension Rule {
  static let componentWithoutHost = Rule(
    210, "component-without-host",
    summary: "A step or check is about a component that no host carries.",
    rationale: "It would do nothing and count as done.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: {component: «web»}, run: make stop}
          """),
      RuleExample(
        product: "components: {web: {unit: web}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: {service: «web», is: running}}
          """,
        change: "hosts: {shop1: {address: shop1, os: ubuntu-22}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, on: {component: web}, run: make web, check: {tcp: 'web:80'}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}"),
      RuleExample(
        product: "components: {web: {unit: web}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: {service: web, is: running}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}"),
    ])
}
