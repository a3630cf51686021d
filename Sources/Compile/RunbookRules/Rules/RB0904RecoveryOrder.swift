import RunbookDiagnostics

extension Rule {
  static let recoveryOrder = Rule(
    904, "recovery-order",
    summary: "A recovery procedure does things in the wrong order.",
    rationale:
      "A way back that is wrong is worse than none: it is used when everything else has failed.",
    failing: [
      RuleExample(
        product: """
          order: [{id: web-first, in: recovery, before: [{step: start-web}, {step: start-guard}]}]
          """,
        runbook: """
          recovery:
            - id: back
              trigger: {failure_of: [upgrade-web]}
              steps:
                - {id: start-guard, run: make guard}
                - {id: «start-web», run: make web}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          order: [{id: web-first, in: recovery, before: [{step: start-web}, {step: start-guard}]}]
          """,
        runbook: """
          recovery:
            - id: back
              trigger: {failure_of: [upgrade-web]}
              steps:
                - {id: start-web, run: make web}
                - {id: start-guard, run: make guard}
          """)
    ],
    check: { context in
      context.order.filter { $0.recovery != nil && $0.isAboutSequence }.map {
        $0.diagnostic(DiagnosticCode(904))
      }
    })
}

extension OrderFinding {
  /// How many hosts at once is told under a code of its own, wherever it stands.
  fileprivate var isAboutSequence: Bool {
    switch breach {
    case .order, .notFirst, .notLast: true
    case .parallel, .overlapping, .staggered: false
    }
  }
}
