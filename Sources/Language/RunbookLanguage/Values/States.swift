import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec where Value == [StateValue] {
  /// `state: value` or `state: [values]` pairs.
  static var stateValues: Codec {
    Codec<[(Name, [Name])]>.table(
      "states and values", keys: .reference(.state), of: .values.called("value")
    )
    .map(
      { $0.map { StateValue(state: $0, values: $1) } }, back: { $0.map { ($0.state, $0.values) } })
  }
}

extension Codec where Value == [Name] {
  /// One value, or several of which any will do.
  static var values: Codec {
    let list = Codec<[Name]>.list(of: .text)
    return Codec(
      list.shape, read: list.read,
      write: { $0.count == 1 ? .text($0[0].value) : list.write($0) })
  }
}

extension Codec where Value == ByRole {
  /// One value, or one by role.
  static var byRole: Codec {
    let roles = Codec<[(Name, Name)]>.table(
      "roles and values", keys: .reference(.role), of: .text.called("value"))
    return Codec(
      .named("value, or a value by role", .either([.text, roles.shape])),
      read: { reader, node in
        var result = ByRole()
        if case .mapping = node.content {
          result.roles = (roles.read(&reader, node) ?? []).map { (role: $0, value: $1) }
        } else {
          result.common = reader.name(node)
        }
        return result
      },
      write: { value in
        if let common = value.common { return .text(common.value) }
        return value.roles.isEmpty ? nil : roles.write(value.roles.map { ($0.role, $0.value) })
      },
      names: { value, uses in roles.names?(value.roles.map { ($0.role, $0.value) }, &uses) })
  }
}

extension Codec where Value == [(from: Name, to: Name)] {
  /// Pairs of values.
  static var transitions: Codec {
    Codec(
      .sequence(.named("pair of values", .sequence(.text, count: 2))),
      read: { reader, node in
        reader.properList(node, of: "pairs of values") { reader, node in
          let pair = reader.names(node)
          if pair.count == 2 { return (from: pair[0], to: pair[1]) }
          reader.reportWrongType(node, wanted: "a pair of values")
          return nil
        }
      },
      write: { .sequence($0.map { .sequence([.text($0.from.value), .text($0.to.value)]) }) })
  }
}

extension Codec where Value == [(task: Name, action: Name)] {
  static var tasks: Codec {
    Codec<[(Name, Name)]>.table(
      "background tasks and actions", keys: .reference(.backgroundTask), of: .text.called("action")
    )
    .map({ $0.map { (task: $0, action: $1) } }, back: { $0.map { ($0.task, $0.action) } })
  }
}

/// What a component's service is left as: one state, or one by role.
struct Resting: Sendable {
  var common: Located<ServiceState>?
  var byRole: [(role: Name, state: Located<ServiceState>)] = []
}

extension Component {
  var restingState: Resting {
    get { Resting(common: resting, byRole: restingByRole) }
    set { (resting, restingByRole) = (newValue.common, newValue.byRole) }
  }
}

extension Codec where Value == Resting {
  static var resting: Codec {
    let state = Codec<Located<ServiceState>>.choice("service state") as Codec<Located<ServiceState>>
    let roles = Codec<[(Name, Located<ServiceState>)]>.table(
      "roles and service states", keys: .reference(.role), of: state)
    return Codec(
      .named("running, stopped, or one by role", .either([state.shape, roles.shape])),
      read: { reader, node in
        guard case .mapping = node.content else {
          return Resting(common: state.read(&reader, node))
        }
        return Resting(
          byRole: (roles.read(&reader, node) ?? []).map { (role: $0, state: $1) })
      },
      write: { value in
        if let common = value.common { return state.write(common) }
        return value.byRole.isEmpty ? nil : roles.write(value.byRole.map { ($0.role, $0.state) })
      },
      names: { value, uses in roles.names?(value.byRole.map { ($0.role, $0.state) }, &uses) })
  }
}
