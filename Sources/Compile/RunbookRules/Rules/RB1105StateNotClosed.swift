import RunbookDiagnostics

extension Rule {
  static let stateNotClosed = Rule(
    1105, "state-not-closed",
    summary: "A state is changed illegally, or is not brought back by the end.",
    rationale: """
      A system left in maintenance mode, or with two masters, is an outage that starts when \
      everybody has gone home.
      """,
    failing: [
      RuleExample(
        product: """
          states: {mode: {values: [normal, maintenance], initial: normal, final: normal}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: close, run: make close, sets: {«mode»: maintenance}}
          """),
      RuleExample(
        product: """
          states: {mode: {values: [normal, maintenance], initial: normal, final: normal, transitions: [[maintenance, normal]]}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: close, run: make close, sets: {«mode»: maintenance}}
                - {id: open, run: make open, sets: {mode: normal}}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          states: {mode: {values: [normal, maintenance], initial: normal, final: normal}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: close, run: make close, sets: {mode: maintenance}}
                - {id: open, run: make open, sets: {mode: normal}}
          """)
    ],
    check: { context in
      context.states.filter { $0.isOpenState }.map { $0.diagnostic(DiagnosticCode(1105)) }
    })
}

extension StateFinding {
  fileprivate var isOpenState: Bool {
    switch problem {
    case .illegalTransition: true
    case .leftWrong: !isService
    case .needNotMet, .lockedTouched, .startsManaged, .claimNotInCommand: false
    }
  }
}
