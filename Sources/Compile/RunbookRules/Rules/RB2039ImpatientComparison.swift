import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let impatientComparison = Rule(
    2039, "impatient-comparison", .warning,
    summary: "A comparison of hosts is made only once.",
    rationale: """
      Values that are still being replicated differ for a moment; the run would stop for \
      nothing.
      """,
    failing: [
      RuleExample(
        product: "roles: {master: {}, standby: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: same
                  check: {compare: «{run: make count, on: [{role: master}, {role: standby}]}», expect: equal}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    passing: [
      RuleExample(
        product: "roles: {master: {}, standby: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: same
                  check: {compare: {run: make count, on: [{role: master}, {role: standby}]}, expect: equal, retry: {every: 15s, for: 10m}}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      ),
      RuleExample(
        product: "roles: {master: {}, standby: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: same
                  wait:
                    until: {compare: {run: make count, on: [{role: master}, {role: standby}]}, expect: equal}
                    for: 10m
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      ),
    ],
    check: { $0.impatientFindings })
}

extension RuleContext {
  fileprivate var impatientFindings: [Diagnostic] {
    guard let runbook else { return [] }
    let patient = runbook.patientChecks
    return runbook.allChecks.compactMap { check in
      guard check.retry == nil, check.hold == nil, !patient.contains(check.span),
        let probe = check.probes.first, case .compare = probe.value
      else { return nil }
      let name = check.id.map { "comparison `\($0.value)`" } ?? "the comparison"
      return Diagnostic(
        DiagnosticCode(2039), .warning, "\(name) has no retry", at: check.id?.span ?? probe.span,
        help: ["add `retry: {every: 15s, for: 10m}`"])
    }
  }
}

extension Runbook {
  /// Checks that are made again and again wherever they are used: by a wait, or a step's retry.
  fileprivate var patientChecks: Set<SourceSpan> {
    var named: [String: SourceSpan] = [:]
    for check in checks {
      if let id = check.id?.value, named[id] == nil { named[id] = check.span }
    }
    func definition(of use: CheckUse) -> SourceSpan? {
      switch use {
      case .inline(let check): check.span
      case .named(let name): named[name.value]
      }
    }
    var patient: Set<SourceSpan> = []
    var once: Set<SourceSpan> = []
    for step in allSteps {
      for use in step.checkUses {
        guard let span = definition(of: use) else { continue }
        if step.retry != nil || step.waits { patient.insert(span) } else { once.insert(span) }
      }
    }
    once.formUnion(stages.flatMap { $0.entry + $0.exit }.compactMap { definition(of: $0) })
    let verified = (verify + recovery.flatMap(\.verify)).compactMap(\.name)
    once.formUnion(verified.compactMap { definition(of: .named($0)) })
    return patient.subtracting(once)
  }
}

extension Step {
  fileprivate var waits: Bool { if case .wait? = action?.value { true } else { false } }
}
