extension Rule {
  static let valueMismatch = Rule(
    203, "value-mismatch",
    summary: """
      The value of a variable does not fit its type, range, pattern or place, or something is \
      skipped that is not optional.
      """,
    rationale: "A wrong value is found on the night of the change, when it costs most.",
    failing: [
      RuleExample(
        runbook: "variables: {port: {type: int, max: 65535}}",
        change: "variables: {port: «80800»}"),
      RuleExample(
        runbook: "variables: {port: {type: int, default: 80}}",
        change: """
          hosts: {shop1: {address: shop1}}
          variables: {port: {shop1: «8080»}}
          """),
      RuleExample(change: "skip: [{step: «upgrade-web», reason: No time.}]"),
    ],
    passing: [
      RuleExample(
        runbook: "variables: {port: {type: int, max: 65535}}",
        change: "variables: {port: 8080}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: clean-up, run: make clean, optional: true}
          """,
        change: "skip: [{step: clean-up, reason: No time.}]"),
    ])
}
