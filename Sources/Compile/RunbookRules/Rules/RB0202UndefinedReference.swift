extension Rule {
  static let undefinedReference = Rule(
    202, "undefined-reference",
    summary: "Something is named that is not defined.",
    rationale: "The step would run on no host, satisfy no demand or wait for no check.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, satisfies: [«quiet»]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, check: «web-runs»}
          """),
      RuleExample(
        product: """
          versions: {scheme: {parts: [major, minor]}, artefacts: [{variable: «installer», name: shop.deb}]}
          """),
    ],
    passing: [
      RuleExample(
        product: "requirements: [{id: quiet, kind: step}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, satisfies: [quiet]}
          """),
      RuleExample(
        runbook: """
          checks: {web-runs: {process: web, is: running}}
          stages:
            - id: live
              steps:
                - {id: see-web, check: web-runs}
          """),
    ])
}
