import RunbookDiagnostics

extension Rule {
  static let wrongParallelism = Rule(
    505, "wrong-parallelism",
    summary:
      "Hosts are handled together where they must follow one another, or the other way round.",
    rationale: """
      Too many at once takes the service down; one by one breaks a protocol that must change \
      everywhere at the same moment.
      """,
    failing: [],
    passing: [],
    check: { context in
      context.order.filter { $0.isAboutParallelism }.map { $0.diagnostic(DiagnosticCode(505)) }
    })
}

extension OrderFinding {
  fileprivate var isAboutParallelism: Bool {
    switch breach {
    case .parallel, .staggered: true
    case .order, .notFirst, .notLast: false
    }
  }
}
