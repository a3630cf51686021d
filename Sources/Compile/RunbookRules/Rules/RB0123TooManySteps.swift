extension Rule {
  static let tooManySteps = Rule(
    123, "too-many-steps",
    summary: "Procedures that include one another make more steps than anyone can follow.",
    rationale: """
      No operator carries out ten thousand steps, and a few lines that include one another twice \
      would fill the memory of any machine.
      """,
    failing: [
      RuleExample(
        runbook: """
          procedures:
            p1: {steps: [{id: a1, include: p2}, {id: b1, include: p2}]}
            p2: {steps: [{id: a2, include: p3}, {id: b2, include: p3}]}
            p3: {steps: [{id: a3, include: p4}, {id: b3, include: p4}]}
            p4: {steps: [{id: a4, include: p5}, {id: b4, include: p5}]}
            p5: {steps: [{id: a5, include: p6}, {id: b5, include: p6}]}
            p6: {steps: [{id: a6, include: p7}, {id: b6, include: p7}]}
            p7: {steps: [{id: a7, include: p8}, {id: b7, include: p8}]}
            p8: {steps: [{id: a8, include: p9}, {id: b8, include: p9}]}
            p9: {steps: [{id: a9, include: p10}, {id: b9, include: p10}]}
            p10: {steps: [{id: a10, include: p11}, {id: b10, include: p11}]}
            p11: {steps: [{id: a11, include: p12}, {id: b11, include: p12}]}
            p12: {steps: [{id: a12, include: p13}, {id: b12, include: p13}]}
            p13: {steps: [{id: a13, include: p14}, {id: b13, include: p14}]}
            p14: {steps: [{id: a14, run: make a}, {id: b14, run: make b}]}
          stages:
            - id: live
              steps:
                - {id: «all», include: p1}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          procedures:
            p1: {steps: [{id: a1, include: p2}, {id: b1, include: p2}]}
            p2: {steps: [{id: a2, run: make a}, {id: b2, run: make b}]}
          stages:
            - id: live
              steps:
                - {id: all, include: p1}
          """)
    ])
}
