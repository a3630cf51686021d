extension Rule {
  static let danglingSymptom = Rule(
    1301, "dangling-symptom",
    summary: "A symptom names a requirement that does not exist.",
    rationale: "The remedy would never be shown beside the check that fails.",
    failing: [
      RuleExample(
        product: """
          troubleshooting:
            - id: no-log-in
              symptom: Nobody can log in.
              requirements: [«log-in-works»]
              actions: [{text: Look into the log.}]
          """)
    ],
    passing: [
      RuleExample(
        product: """
          troubleshooting:
            - id: no-log-in
              symptom: Nobody can log in.
              requirements: [log-in-works]
              actions: [{text: Look into the log.}]
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: log-in, manual: Log in., satisfies: [log-in-works]}
          """)
    ])
}
