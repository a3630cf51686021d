import RunbookDiagnostics

extension Rule {
  static let expectationContradicts = Rule(
    609, "expectation-contradicts",
    summary: "A check expects something else than the requirement that it satisfies.",
    rationale: "It would pass exactly when the product says that something is wrong.",
    failing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements:
            - {id: same-count, kind: check, expect: equal}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - id: count
                  check:
                    compare: {run: make count, on: [{role: master}, {role: standby}], as: integer}
                    expect: equal
                    tolerance: «5»
                    retry: {every: 15s, for: 10m}
                  satisfies: [same-count]
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      ),
      RuleExample(
        product: """
          requirements:
            - {id: web-rests, kind: check, expect: {is: stopped}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: {service: web, is: «running»}, satisfies: [web-rests]}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements:
            - {id: same-count, kind: check, expect: equal}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - id: count
                  check:
                    compare: {run: make count, on: [{role: master}, {role: standby}], as: integer}
                    expect: equal
                    retry: {every: 15s, for: 10m}
                  satisfies: [same-count]
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      ),
      RuleExample(
        product: """
          requirements:
            - {id: web-rests, kind: check, expect: {is: stopped}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: {service: web, is: stopped}, satisfies: [web-rests]}
          """),
    ],
    check: { $0.requirementDiagnostics(609) })
}
