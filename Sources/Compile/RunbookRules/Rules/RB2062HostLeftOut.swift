import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let hostLeftOut = Rule(
    2062, "host-left-out", .warning,
    summary: "No step of the plan reaches a host of the change.",
    rationale: "It is listed to be changed, would stay as it is, and nobody would notice.",
    failing: [
      RuleExample(
        product: "roles: {front: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: {role: front}, run: make stop}
          verify: []
          """,
        change: """
          hosts: {shop1: {address: shop1.example.com, roles: [front]}, «shop2»: {address: shop2.example.com}}
          """)
    ],
    passing: [
      RuleExample(
        product: "roles: {front: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: {role: front}, run: make stop}
          verify: []
          """,
        change: """
          hosts:
            shop1: {address: shop1.example.com, roles: [front]}
            shop2: {address: shop2.example.com, roles: [front]}
          """)
    ],
    check: { $0.hostsLeftOut })
}

extension RuleContext {
  fileprivate var hostsLeftOut: [Diagnostic] {
    guard let resolved else { return [] }
    var reached: Set<String> = []
    for step in resolved.steps + resolved.recovery.flatMap(\.steps) {
      reached.formUnion(step.hosts + [step.delegate].compactMap { $0 })
      for check in [step.check, step.unless].compactMap({ $0 }) {
        reached.formUnion(check.hosts + [check.delegate].compactMap { $0 })
      }
    }
    return resolved.hosts.filter { !reached.contains($0.id) }.map { host in
      let roles =
        host.roles.isEmpty
        ? "it has no role"
        : "its roles are \(host.roles.map { "`\($0)`" }.joined(separator: ", "))"
      return Diagnostic(
        DiagnosticCode(2062), .warning, "no step of the plan reaches host `\(host.id)`",
        at: host.host.id.span, notes: [roles],
        help: [
          "give it the role or the component that steps are `on:`, or "
            + (host.host.listedIn == nil
              ? "take it out of the change" : "leave it out of the inventory with `except:`")
        ])
    }
  }
}
