import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

/// A state of the product, or of a component's service, and where it lives.
struct TrackedState: Sendable {
  let id: String
  /// Host ids; `[""]` for a state of the whole plan.
  let domain: [String]
  let initial: [String: String]
  let final: [String: String]
  let locked: [String]
  let transitions: [(from: String, to: String)]
  let isService: Bool
  let isGuard: Bool
  let managedRoles: [String]
  let definition: SourceSpan

  static let wholePlan = ""

  static func all(of change: ResolvedChange) -> [TrackedState] {
    change.product.states.map { declared($0, in: change) }
      + change.product.components.filter { $0.unit != nil }.map { service($0, in: change) }
  }

  private static func declared(
    _ state: StateDefinition, in change: ResolvedChange
  ) -> TrackedState {
    let roles = state.on.map(\.value)
    let domain =
      state.isPerHost
      ? change.hosts.filter { host in
        roles.isEmpty || host.roles.contains { roles.contains($0) }
      }.map(\.id) : [wholePlan]
    func values(_ byRole: ByRole) -> [String: String] {
      var values: [String: String] = [:]
      for host in domain {
        let ownRoles = change.host(host)?.roles ?? []
        let byRoleValue = byRole.roles.first { ownRoles.contains($0.role.value) }?.value
        values[host] = (byRoleValue ?? byRole.common)?.value
      }
      return values
    }
    return TrackedState(
      id: state.id.value, domain: domain, initial: values(state.initial),
      final: values(state.final), locked: state.locked.map(\.value),
      transitions: state.transitions.map { ($0.from.value, $0.to.value) }, isService: false,
      isGuard: false, managedRoles: [], definition: state.id.span)
  }

  /// A service is taken to be at rest before the change, and has to be so again after it.
  private static func service(_ component: Component, in change: ResolvedChange) -> TrackedState {
    var resting: [String: String] = [:]
    let domain = change.hosts(carrying: component.id.value)
    for host in domain {
      let roles = change.host(host)?.roles ?? []
      let byRole = component.restingByRole.first { roles.contains($0.role.value) }?.state.value
      resting[host] = (byRole ?? component.resting?.value ?? .running).rawValue
    }
    return TrackedState(
      id: component.id.value, domain: domain, initial: resting, final: resting, locked: [],
      transitions: [], isService: true, isGuard: component.isGuard,
      managedRoles: component.managedOn.map(\.value), definition: component.id.span)
  }
}
