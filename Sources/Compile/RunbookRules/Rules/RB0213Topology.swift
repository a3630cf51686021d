import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let topology = Rule(
    213, "topology",
    summary:
      "The hosts do not have the roles in the number, or side by side, that the product demands.",
    rationale:
      "A cluster with two masters, or none, is not the one that the procedure was written for.",
    failing: [
      RuleExample(
        product: "roles: {master: {count: 1}}",
        change: "id: «CHG0000001»"),
      RuleExample(
        product: "roles: {master: {count: 1}}",
        change: """
          id: «CHG0000001»
          hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [master]}}
          """),
      RuleExample(
        product: "roles: {gateway: {excludes: [client]}, client: {}}",
        change: "hosts: {shop1: {address: shop1, roles: [gateway, «client»]}}"),
    ],
    passing: [
      RuleExample(
        product: "roles: {master: {count: 1}}",
        change: "hosts: {shop1: {address: shop1, roles: [master]}}")
    ],
    check: { $0.topologyFindings })
}

extension RuleContext {
  /// Hosts with a role that excludes another one of theirs.
  private func rolesTogether(_ change: ResolvedChange) -> [Diagnostic] {
    change.product.roles.flatMap { role -> [Diagnostic] in
      role.excludes.flatMap { other in
        change.hosts.compactMap { host in
          guard let place = host.host.roles.first(where: { $0.value == other.value }),
            host.roles.contains(role.id.value)
          else { return nil }
          return Diagnostic(
            DiagnosticCode(213),
            "host `\(host.id)` has role `\(role.id.value)`, which excludes `\(other.value)`",
            at: place.span, labels: [DiagnosticLabel("excluded here", at: other.span)],
            help: ["take one of the two roles away from the host"])
        }
      }
    }
  }

  fileprivate var topologyFindings: [Diagnostic] {
    guard let resolved else { return [] }
    return rolesTogether(resolved)
      + resolved.product.roles.compactMap { role in
        // Numbers that no cluster fulfils are told of where they stand.
        if let count = role.count, let minimum = role.minimum, count.value < minimum.value {
          return nil
        }
        let members = resolved.hosts(withRole: role.id.value).count
        let demand: String
        if let count = role.count, members != count.value {
          demand = "exactly \(count.value)"
        } else if let minimum = role.minimum, members < minimum.value {
          demand = "at least \(minimum.value)"
        } else {
          return nil
        }
        return Diagnostic(
          DiagnosticCode(213),
          "\(members == 0 ? "no host has" : "\(members) hosts have") role `\(role.id.value)`; the product demands \(demand)",
          at: resolved.change.id.span,
          labels: [DiagnosticLabel("demanded here", at: role.id.span)],
          help: ["list `\(role.id.value)` under `roles:` of the right hosts"])
      }
  }
}
