extension Rule {
  static let inlinedSecret = Rule(
    207, "inlined-secret",
    summary: "A document holds the value of a secret.",
    rationale: "It would be readable to everybody who reads the change, for as long as it is kept.",
    failing: [
      RuleExample(
        runbook: "variables: {token: {type: secret, from: env}}",
        change: "variables: {«token»: hunter2}"),
      RuleExample(runbook: "variables: {token: {type: secret, default: «hunter2»}}"),
      RuleExample(
        runbook: """
          variables: {token: {type: secret, from: env}}
          stages:
            - id: live
              steps:
                - {id: ask, check: {http: 'https://shop.example/?key=«${token}»', status: 200}}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {token: {type: secret, from: env}}
          stages:
            - id: live
              steps:
                - {id: log-in, run: 'printf %s "${token}" | make log-in'}
          """)
    ])
}
