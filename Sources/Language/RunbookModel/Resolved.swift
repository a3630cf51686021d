package import RunbookDiagnostics

/// A host of the Change with everything that roles and components say about it.
package struct ResolvedHost: Sendable {
  package var host: Host
  package var id: String
  package var connection: HostConnection
  /// `debian`, `rhel`, `windows`, or the first word of the OS where no family is known.
  package var osFamily: String?
  package var roles: [String]
  package var components: [String]

  /// A host that no POSIX shell reaches: a person does there what the plan says, and attests it.
  package var isWindows: Bool { osFamily == "windows" }

  package init(
    host: Host, id: String, connection: HostConnection, osFamily: String?, roles: [String],
    components: [String]
  ) {
    self.host = host
    self.id = id
    self.connection = connection
    self.osFamily = osFamily
    self.roles = roles
    self.components = components
  }
}

/// A variable with its value.
package struct ResolvedVariable: Sendable {
  package enum Value: Sendable, Equatable {
    case text(String)
    /// Read when the plan runs; `file` where its origin is one.
    case secret(SecretOrigin, file: String?)
    /// A strftime format.
    case date(String)
    case perHost([String: String])
    /// The Change gives none: no mistake where nothing uses it, else it has been reported.
    case missing
  }

  package var name: String
  package var value: Value
  package var title: String?
  package var span: SourceSpan?
  /// Whether a step of the plan or of a way back names it.
  package var isUsed: Bool

  package init(
    name: String, value: Value, title: String? = nil, span: SourceSpan? = nil, isUsed: Bool = true
  ) {
    self.name = name
    self.value = value
    self.title = title
    self.span = span
    self.isUsed = isUsed
  }
}

/// A check with its hosts.
///
/// A reference to something that never changes: as a value it would be most of a step's size.
package final class ResolvedCheck: Sendable {
  package let id: String
  package let check: Check
  /// Host ids; `controller` where the check and its step name none.
  package let hosts: [String]
  /// The host that looks in their place; nil: each itself.
  package let delegate: String?

  package init(id: String, check: Check, hosts: [String], delegate: String? = nil) {
    self.id = id
    self.check = check
    self.hosts = hosts
    self.delegate = delegate
  }
}

/// What a step does to a state, as written or as its command shows.
package struct StateChange: Sendable {
  package var state: String
  package var value: String
  package var span: SourceSpan
  /// Read from a `systemctl` command rather than from `sets:`.
  package var isInferred: Bool

  package init(state: String, value: String, span: SourceSpan, isInferred: Bool) {
    self.state = state
    self.value = value
    self.span = span
    self.isInferred = isInferred
  }
}

package struct ResolvedStage: Sendable {
  package var id: String
  package var title: String
  /// Nil for the stage of post-upgrade checks.
  package var stage: Stage?
  package var steps: [ScheduledStep]
  /// The hop that it is a part of; nil: none, or there is only one.
  package var hop: Int?

  package init(
    id: String, title: String, stage: Stage?, steps: [ScheduledStep], hop: Int? = nil
  ) {
    self.id = id
    self.hop = hop
    self.title = title
    self.stage = stage
    self.steps = steps
  }
}

package struct ResolvedRecovery: Sendable {
  /// As written; of a plan of several hops, with the ids of the plan.
  package var recovery: Recovery
  package var steps: [ScheduledStep]
  package var hop: Int?

  package init(recovery: Recovery, steps: [ScheduledStep], hop: Int? = nil) {
    self.recovery = recovery
    self.hop = hop
    self.steps = steps
  }
}

/// A change with its runbook and product, names bound, choices made, hosts and batches computed.
package struct ResolvedChange: Sendable {
  package var product: Product
  package var runbook: Runbook
  package var change: Change
  package var hosts: [ResolvedHost]
  package var variables: [ResolvedVariable]
  package var stages: [ResolvedStage]
  package var recovery: [ResolvedRecovery]
  package var skipped: [ResolvedSkip]
  /// What conditions of the product are held against.
  package var circumstances: Circumstances
  /// The hops of a change that takes several; empty where it takes one.
  package var hops: [Hop]
  /// All steps in the order in which they run.
  package let steps: [ScheduledStep]
  /// What the run shows that the change names as its rehearsal; nil where it names none, or nobody has
  /// looked.
  package var rehearsal: RehearsalRecord?
  /// What parts of versions are, by what refers to them: `target.minor`.
  package let parts: [String: String]
  /// Positions in ``steps`` of those that say they satisfy a requirement, by its id.
  package let satisfying: [String: [Int]]
  private let hostPositions: [String: Int]
  private let variablePositions: [String: Int]
  private let componentPositions: [String: Int]
  /// By id and by unit, without `.service`.
  private let namedComponents: [String: [Int]]

  package init(
    product: Product, runbook: Runbook, change: Change, hosts: [ResolvedHost],
    variables: [ResolvedVariable], stages: [ResolvedStage], recovery: [ResolvedRecovery],
    skipped: [ResolvedSkip], circumstances: Circumstances, hops: [Hop] = [],
    parts: [String: String] = [:]
  ) {
    self.hops = hops
    self.parts = parts
    self.product = product
    self.runbook = runbook
    self.change = change
    self.hosts = hosts
    self.variables = variables
    self.stages = stages
    self.recovery = recovery
    self.skipped = skipped
    self.circumstances = circumstances
    steps = stages.flatMap(\.steps)
    var satisfying: [String: [Int]] = [:]
    for (index, step) in steps.enumerated() {
      for name in step.satisfies where satisfying[name.value]?.last != index {
        satisfying[name.value, default: []].append(index)
      }
    }
    self.satisfying = satisfying
    var positions: [String: Int] = [:]
    for (index, host) in hosts.enumerated() where positions[host.id] == nil {
      positions[host.id] = index
    }
    hostPositions = positions
    positions = [:]
    for (index, variable) in variables.enumerated() where positions[variable.name] == nil {
      positions[variable.name] = index
    }
    variablePositions = positions
    positions = [:]
    var named: [String: [Int]] = [:]
    for (index, component) in product.components.enumerated() {
      if positions[component.id.value] == nil { positions[component.id.value] = index }
      for name in Set([component.id, component.unit].compactMap { $0 }.map { unitName($0.value) }) {
        named[name, default: []].append(index)
      }
    }
    componentPositions = positions
    namedComponents = named
  }

  /// The runbook without the variables that hops add to it.
  package var writtenRunbook: Runbook {
    guard !hops.isEmpty else { return runbook }
    var written = runbook
    written.variables.removeAll { $0.ofHop != nil }
    return written
  }

  package func hosts(withRole role: String) -> [String] {
    hosts.filter { $0.roles.contains(role) }.map(\.id)
  }

  package func hosts(carrying component: String) -> [String] {
    hosts.filter { $0.components.contains(component) }.map(\.id)
  }

  package func host(_ id: String) -> ResolvedHost? { hostPositions[id].map { hosts[$0] } }

  package func component(_ id: String) -> Component? {
    componentPositions[id].map { product.components[$0] }
  }

  /// Components that a word in a service check or command names, by their id or their unit.
  package func components(meantBy word: String) -> [Component] {
    (namedComponents[unitName(word)] ?? []).map { product.components[$0] }
  }

  package func variable(_ name: String) -> ResolvedVariable? {
    variablePositions[name].map { variables[$0] }
  }
}

/// `web` for `web.service`: the suffix may be left out wherever a unit is named.
private func unitName(_ unit: String) -> String {
  unit.hasSuffix(".service") ? String(unit.dropLast(8)) : unit
}
