import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let comparisonOfOne = Rule(
    603, "comparison-of-one",
    summary: "A comparison looks at fewer than two hosts.",
    rationale: "A value is always equal to itself.",
    failing: [
      RuleExample(
        product: "roles: {master: {}, standby: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - id: same
                  check: {compare: {run: make count, on: «{role: master}»}, expect: equal, retry: {every: 15s, for: 10m}}
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
      )
    ],
    check: { $0.comparisonFindings })
}

extension ResolvedChange {
  /// Whether a selector finds a host; that it finds none is reported where it stands.
  fileprivate func hasHost(for term: HostSelector.Term) -> Bool {
    switch term {
    case .all, .controller: true
    case .role(let role): !hosts(withRole: role).isEmpty
    case .component(let component): !hosts(carrying: component).isEmpty
    case .host(let id): host(id) != nil
    case .os, .every, .none: true
    }
  }
}

extension RuleContext {
  fileprivate var comparisonFindings: [Diagnostic] {
    (resolved?.steps ?? []).compactMap { step in
      guard let check = step.check else { return nil }
      for probe in check.check.probes {
        guard case .compare(let comparison) = probe.value, check.hosts.count < 2,
          comparison.on?.terms.allSatisfy({ resolved?.hasHost(for: $0.value) ?? true }) ?? true
        else { continue }
        return Diagnostic(
          DiagnosticCode(603),
          "comparison `\(check.id)` looks at \(check.hosts.count == 1 ? "one host" : "no host")",
          at: comparison.on?.span ?? probe.span, help: ["name at least two hosts under `on:`"])
      }
      return nil
    }
  }
}
