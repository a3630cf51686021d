extension Rule {
  static let ambiguousChoice = Rule(
    1302, "ambiguous-choice",
    summary: "None of several alternatives is chosen, or more than one applies.",
    rationale: "The plan must say one way, not ways.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: «get-package»
                  choose:
                    by-hand: {steps: [{id: carry, manual: Carry the disk over.}]}
                    by-network: {steps: [{id: copy, run: make copy}]}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: get-package
                  choose:
                    by-hand: {steps: [{id: carry, manual: Carry the disk over.}]}
                    by-network: {steps: [{id: copy, run: make copy}]}
          """,
        change: "choose: {get-package: by-network}")
    ])
}
