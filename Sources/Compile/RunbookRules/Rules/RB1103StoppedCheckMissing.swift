import RunbookDiagnostics

extension Rule {
  static let stoppedCheckMissing = Rule(
    1103, "stopped-check-missing",
    summary:
      "A check that something is stopped, which the product demands, is missing or incomplete.",
    rationale:
      "A service that should rest and runs all the same writes to data that another one owns.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: web-rests, kind: check, expect: {is: stopped}}
          """,
        runbook: "id: «shop-upgrade»")
    ],
    passing: [
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
          """)
    ],
    check: { $0.requirementDiagnostics(1103) })
}
