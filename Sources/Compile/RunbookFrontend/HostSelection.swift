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
    for term in selector.terms {
      let reported = diagnostics.count
      let found = members(term.value, at: term.span)
      selected.formUnion(found)
      guard found.isEmpty, diagnostics.count == reported, term.value.narrows else { continue }
      diagnostics.append(
        Diagnostic(
          .roleWithoutMember, "no host of the change is meant here", at: term.span,
          help: ["see what the change's hosts have under `roles:`, `components:` and `os:`"]))
    }
    let ordered = hosts.map(\.id).filter { selected.contains($0) }
    return (selected.contains("controller") ? ["controller"] : []) + ordered
  }

  private mutating func members(
    _ term: HostSelector.Term, at span: SourceSpan
  ) -> Set<String> {
    switch term {
    case .all: return Set(hosts.map(\.id))
    case .controller: return ["controller"]
    case .host(let id): return [id]
    case .role(let role):
      let members = hosts.filter { $0.roles.contains(role) }.map(\.id)
      if members.isEmpty { reportEmptyRole(role, at: span) }
      return Set(members)
    case .component(let component):
      let carriers = hosts.filter { $0.components.contains(component) }.map(\.id)
      if carriers.isEmpty { reportUnplaced(component, at: span) }
      return Set(carriers)
    case .os(let os):
      return Set(
        hosts.filter { host in
          host.osFamily == os || host.host.os.map { isSupported($0.value, by: [os]) } ?? false
        }.map(\.id))
    case .every(let selectors):
      var common: Set<String>?
      for terms in selectors {
        let found = union(terms, at: span)
        common = common?.intersection(found) ?? found
      }
      return common ?? []
    case .none(let terms): return Set(hosts.map(\.id)).subtracting(union(terms, at: span))
    }
  }

  private mutating func union(_ terms: [HostSelector.Term], at span: SourceSpan) -> Set<String> {
    terms.reduce(into: []) { $0.formUnion(members($1, at: span)) }
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

extension HostSelector.Term {
  /// Whether it may leave out all hosts without that one of its names is at fault.
  fileprivate var narrows: Bool {
    switch self {
    case .os, .every, .none: true
    case .all, .controller, .host, .role, .component: false
    }
  }
}
