import RunbookDiagnostics

extension Rule {
  static let recoveryOrder = Rule(
    904, "recovery-order",
    summary: "A recovery procedure does things in the wrong order.",
    rationale:
      "A way back that is wrong is worse than none: it is used when everything else has failed.",
    failing: [],
    passing: [],
    check: { context in
      context.order.filter { $0.recovery != nil }.map { $0.diagnostic(DiagnosticCode(904)) }
    })
}
