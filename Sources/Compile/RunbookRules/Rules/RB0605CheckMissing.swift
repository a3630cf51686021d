import RunbookDiagnostics

extension Rule {
  static let checkMissing = Rule(
    605, "check-missing",
    summary: "A post-upgrade check that the product demands is missing or incomplete.",
    rationale: "The upgrade would count as done although nobody looked.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: "id: «shop-upgrade»"),
      RuleExample(
        product: """
          requirements:
            - {id: all-run, kind: check, covers: [web, db]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-units, check: {service: «[web]», is: running}, satisfies: [all-run]}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: well, kind: check, between: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - id: «upgrade-web»
                  upgrades: web
                  undo: {run: make old}
                  on: {component: web}
                  run: make upgrade
                - {id: see-web, on: {component: web}, check: {tcp: 'localhost:80', verifies: [web]}, satisfies: [well]}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      ),
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: log-in, manual: Log in to the shop., satisfies: [log-in-works]}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: all-run, kind: check, covers: [web, db]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-units, check: {service: [web, db], is: running}, satisfies: [all-run]}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: well, kind: check, between: {upgrade: web}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  undo: {run: make old}
                  on: {component: web}
                  run: make upgrade
                  check: {tcp: 'localhost:80', satisfies: [well]}
          """,
        change:
          "hosts: {shop1: {address: shop1, components: [web]}, shop2: {address: shop2, components: [web]}}"
      ),
    ],
    check: { $0.requirementDiagnostics(605) })
}
