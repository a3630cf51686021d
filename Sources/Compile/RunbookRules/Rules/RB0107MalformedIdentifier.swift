extension Rule {
  static let malformedIdentifier = Rule(
    107, "malformed-identifier",
    summary: "An id is not written in lower case with dashes, or a variable not with underscores.",
    rationale: """
      Ids become file names, shell functions and record fields; one spelling serves all of \
      them.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «Stop_Web», run: make stop}
          """),
      RuleExample(runbook: "variables: {«Target-Dir»: {type: path, default: /opt/shop}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop}
          """),
      RuleExample(runbook: "variables: {target_dir: {type: path, default: /opt/shop}}"),
    ])
}
