import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

/// A moment at which more hosts are out of service than may be.
struct AvailabilityFinding: Sendable {
  /// The demand, where it is written.
  let demand: SourceSpan
  /// The rule of the product; nil where the step, or its group, demands it.
  let rule: AvailabilityRule?
  let step: ScheduledStep
  /// Hosts that the step works on just then, among those that the demand is about.
  let working: [String]
  /// Hosts that are out of service by then, with the state that shows it and where it was set.
  let away: [(host: String, state: String, value: String, setAt: SourceSpan?)]
  let total: Int
  /// How many may be out of service.
  let limit: Int
  /// The recovery procedure in which it happens; nil in the plan itself.
  let recovery: String?
}

/// Holds every demand for hosts in service against every moment of the plan, and of each way back.
///
/// It walks the steps batch by batch and keeps which hosts are in a state that is neither their
/// first nor their last. Whoever cuts a group into steps by hand is judged like one who does not.
/// What is out of service when a way back begins is not known: it is judged for what it takes out.
struct AvailabilityAnalysis {
  let change: ResolvedChange

  init(_ change: ResolvedChange) { self.change = change }

  func findings() -> [AvailabilityFinding] {
    findings(in: change.steps, recovery: nil)
      + change.recovery.flatMap { findings(in: $0.steps, recovery: $0.recovery.id.value) }
  }

  private func findings(in steps: [ScheduledStep], recovery: String?) -> [AvailabilityFinding] {
    let demanding = steps.contains { $0.demandingBatch != nil }
    guard demanding || !change.product.availability.isEmpty else { return [] }
    var walk = AvailabilityWalk(change, steps, recovery: recovery)
    for step in steps { walk.visit(step) }
    return walk.findings
  }
}

extension ScheduledStep {
  /// What it says of the hosts that must stay in service, itself or as a part of its group.
  fileprivate var demandingBatch: Batch? {
    if let own = step.batch, own.demandsService { return own }
    if let ofGroup = turn?.batch, ofGroup.demandsService { return ofGroup }
    return nil
  }
}

extension Batch {
  fileprivate var demandsService: Bool { minimumAvailable != nil || maximumUnavailable != nil }
}

/// A demand with the hosts and states that it is about.
private struct Demand {
  let span: SourceSpan
  let rule: AvailabilityRule?
  let members: Set<String>
  /// States whose values show that a host is out of service.
  let states: Set<String>
  let limit: Int
  /// Only these values count, where the rule names them.
  let values: [String: Set<String>]

  init?(
    minimum: Located<HostShare>?, maximum: Located<HostShare>?, members: Set<String>,
    states: Set<String>, rule: AvailabilityRule? = nil
  ) {
    guard let place = minimum?.span ?? maximum?.span, !members.isEmpty else { return nil }
    span = place
    self.rule = rule
    self.members = members
    self.states = states
    var limit = members.count
    if let minimum { limit = members.count - minimum.value.hosts(of: members.count, rounding: .up) }
    if let maximum {
      limit = min(limit, maximum.value.hosts(of: members.count, rounding: .down))
    }
    self.limit = limit
    var values: [String: Set<String>] = [:]
    for value in rule?.state ?? [] { values[value.state.value] = Set(value.values.map(\.value)) }
    self.values = values
  }
}

private struct AvailabilityWalk {
  let change: ResolvedChange
  let recovery: String?
  var findings: [AvailabilityFinding] = []
  private var absent: AbsentHosts
  private let ofProduct: [Demand]
  private let statesByHost: Set<String>
  /// Services that the steps of a group handle, by its id.
  private var ofGroups: [String: Set<String>] = [:]
  private var members: [SourceSpan: Set<String>] = [:]
  private var reported: Set<SourceSpan> = []
  /// Hosts of which it has been said that too many are out of service because an earlier step left them
  /// so: one mistake, one finding.
  private var missed: [Set<String>] = []

  init(_ change: ResolvedChange, _ steps: [ScheduledStep], recovery: String?) {
    self.change = change
    self.recovery = recovery
    absent = AbsentHosts(change)
    let declared = Set(absent.tracked.values.filter { !$0.isService }.map(\.id))
    statesByHost = declared
    ofProduct = change.product.availability.compactMap { rule in
      guard rule.when.map(change.circumstances.holds) ?? true else { return nil }
      var hosts = Set(change.hosts.map(\.id))
      if let component = rule.component {
        hosts.formIntersection(change.hosts(carrying: component.value))
      }
      if let role = rule.role { hosts.formIntersection(change.hosts(withRole: role.value)) }
      var states = Set(rule.state.map(\.state.value))
      if states.isEmpty {
        states = declared
        states.formUnion(
          rule.component.map { [$0.value] } ?? change.product.components.map(\.id.value))
      }
      return Demand(
        minimum: rule.minimumAvailable, maximum: rule.maximumUnavailable, members: hosts,
        states: states, rule: rule)
    }
    for step in steps {
      guard let turn = step.turn else { continue }
      ofGroups[turn.group, default: []].formUnion(step.changes.map(\.state))
    }
  }

  mutating func visit(_ step: ScheduledStep) {
    var demands = ofProduct
    if let own = demand(of: step) { demands.append(own) }
    for hosts in step.batches {
      if step.doesWork { for demand in demands { judge(demand, step, hosts) } }
      absent.note(step, on: hosts)
    }
    // Looks and waits leave the states as they are; what a step leaves behind is judged as well.
    for demand in demands where step.doesWork { judge(demand, step, []) }
  }

  /// - Parameter hosts: those that the step works on just now.
  private mutating func judge(_ demand: Demand, _ step: ScheduledStep, _ hosts: [String]) {
    guard !reported.contains(demand.span) else { return }
    var out: [(host: String, state: String, value: String, setAt: SourceSpan?)] = []
    var counted: Set<String> = []
    for state in demand.states {
      for (host, now) in absent.hosts[state] ?? [:] where demand.members.contains(host) {
        if let wanted = demand.values[state], !wanted.contains(now.value) { continue }
        if counted.insert(host).inserted { out.append((host, state, now.value, now.change.span)) }
      }
    }
    let working = takesOut(step, demand) ? hosts.filter(demand.members.contains) : []
    counted.formUnion(working)
    guard counted.count > demand.limit else { return }
    reported.insert(demand.span)
    if demand.rule == nil, !out.isEmpty {
      if missed.contains(demand.members) { return }
      missed.append(demand.members)
    }
    findings.append(
      AvailabilityFinding(
        demand: demand.span, rule: demand.rule, step: step, working: working,
        away: out.filter { !working.contains($0.host) }.sorted { $0.host < $1.host },
        total: demand.members.count, limit: demand.limit,
        recovery: recovery))
  }

  /// Whether a host is out of service while this step works on it.
  private func takesOut(_ step: ScheduledStep, _ demand: Demand) -> Bool {
    guard let rule = demand.rule else { return true }
    guard demand.values.isEmpty else {
      return step.changes.contains { change in
        demand.values[change.state]?.contains(change.value) ?? false
      }
    }
    if let component = rule.component, step.step.upgrades?.value == component.value { return true }
    if rule.component == nil, step.step.upgrades != nil { return true }
    return step.changes.contains { demand.states.contains($0.state) }
  }

  /// The demand of a step, or of the group that it is a part of.
  private mutating func demand(of step: ScheduledStep) -> Demand? {
    guard let batch = step.demandingBatch,
      let place = batch.minimumAvailable?.known?.span ?? batch.maximumUnavailable?.known?.span,
      !reported.contains(place)
    else { return nil }
    let isOfGroup = step.step.batch?.demandsService != true
    let selector = isOfGroup ? step.turn?.on : step.step.on
    let component =
      (isOfGroup ? step.turn?.upgrades : nil) ?? step.step.upgrades
      ?? selector?.terms.compactMap(\.component).first.map { Name($0, at: place) }
    var states = statesByHost
    if let component { states.insert(component.value) }
    states.formUnion(step.changes.map(\.state))
    if let turn = step.turn { states.formUnion(ofGroups[turn.group] ?? []) }
    return Demand(
      minimum: batch.minimumAvailable?.known, maximum: batch.maximumUnavailable?.known,
      members: members(of: step, selector, component, at: place), states: states)
  }

  /// The hosts that a demand of a step counts: all members, not only those of the step.
  private mutating func members(
    of step: ScheduledStep, _ selector: HostSelector?, _ component: Name?, at place: SourceSpan
  ) -> Set<String> {
    if let known = members[place] { return known }
    var hosts = Set(step.turn.map { Array($0.members) } ?? step.hosts)
    for term in selector?.terms ?? [] {
      switch term.value {
      case .role(let role): hosts.formUnion(change.hosts(withRole: role))
      case .component(let component): hosts.formUnion(change.hosts(carrying: component))
      // What narrows a selection names no members beside those that it selects.
      case .all, .controller, .host, .os, .every, .none: break
      }
    }
    if let component { hosts.formUnion(change.hosts(carrying: component.value)) }
    // A step that handles a service is about all that carry it.
    for update in step.changes { hosts.formUnion(change.hosts(carrying: update.state)) }
    members[place] = hosts
    return hosts
  }
}

extension Located where Value == HostSelector.Term {
  fileprivate var component: String? {
    if case .component(let id) = value { id } else { nil }
  }
}
