import RunbookDiagnostics
import RunbookModel

/// Turns host selectors into host ids, each host once, in the order of the change.
struct HostSelection {
  let hosts: [ResolvedHost]
  var diagnostics: [Diagnostic] = []
  /// Roles and components without a host; each is reported once, where it is first used.
  private var missingRoles: Set<String> = []
  private(set) var missingComponents: Set<String> = []

  init(hosts: [ResolvedHost]) { self.hosts = hosts }

  mutating func hosts(_ selector: HostSelector) -> [String] {
    var selected: Set<String> = []
    var usesController = false
    for term in selector.terms {
      switch term.value {
      case .all: selected.formUnion(hosts.map(\.id))
      case .controller: usesController = true
      case .host(let id): selected.insert(id)
      case .role(let role):
        let members = hosts.filter { $0.roles.contains(role) }.map(\.id)
        if members.isEmpty { reportEmptyRole(role, at: term.span) }
        selected.formUnion(members)
      case .component(let component):
        let carriers = hosts.filter { $0.components.contains(component) }.map(\.id)
        if carriers.isEmpty { reportUnplaced(component, at: term.span) }
        selected.formUnion(carriers)
      }
    }
    let ordered = hosts.map(\.id).filter { selected.contains($0) }
    return (usesController ? ["controller"] : []) + ordered
  }

  private mutating func reportEmptyRole(_ role: String, at span: SourceSpan) {
    guard missingRoles.insert(role).inserted else { return }
    diagnostics.append(
      Diagnostic(
        .roleWithoutMember, "role `\(role)` has no member host", at: span,
        help: ["add `roles: [\(role)]` to a host of the change"]))
  }

  mutating func reportUnplaced(_ component: String, at span: SourceSpan) {
    guard missingComponents.insert(component).inserted else { return }
    diagnostics.append(
      Diagnostic(
        .componentWithoutHost, "component `\(component)` has no host", at: span,
        help: ["add `components: [\(component)]` to a host of the change"]))
  }
}
