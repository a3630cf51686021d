import RunbookDiagnostics
import RunbookModel
import ShellSyntax

/// A step, or the end of the plan, at which a state is not what it must be.
struct StateFinding: Sendable {
  enum Problem: Sendable {
    /// A step needs another value.
    case needNotMet(wanted: [String], demand: SourceSpan)
    /// A locked thing is edited.
    case lockedTouched
    /// No transition allows the change.
    case illegalTransition(to: String)
    /// The plan or procedure ends with the wrong value.
    case leftWrong(wanted: String)
    /// A step starts a service that something else manages on that host.
    case startsManaged(role: String)
    /// `sets:` claims what the command does not do.
    case claimNotInCommand(value: String)
  }

  let problem: Problem
  let state: String
  /// Nil for a state of the whole plan.
  let host: String?
  let current: String
  let step: ScheduledStep?
  let place: SourceSpan
  /// Where the current value was set; nil while it is the initial one.
  let setAt: SourceSpan?
  let definition: SourceSpan
  let isService: Bool
  let isGuard: Bool
  let recovery: String?
}

/// Walks the linear order and keeps what every state is worth: abstract interpretation with one
/// exact value a state and host.
struct StateAnalysis {
  let change: ResolvedChange
  private let tracked: [TrackedState]

  init(_ change: ResolvedChange) {
    self.change = change
    tracked = TrackedState.all(of: change)
  }

  func findings() -> [StateFinding] {
    let triggers = Set(change.recovery.flatMap { $0.recovery.failureOf.map(\.value) })
    var walker = StateWalker(change: change, tracked: tracked, recovery: nil)
    var moments: [String: StateMoment] = [:]
    for step in change.steps {
      if triggers.contains(step.id) { moments[step.id] = walker.moment }
      walker.visit(step)
    }
    walker.finish()
    return walker.findings + change.recovery.flatMap { findings($0, moments) }
  }

  /// A way back begins in each state in which its trigger can fire; what is wrong from several is
  /// said once.
  private func findings(
    _ recovery: ResolvedRecovery, _ moments: [String: StateMoment]
  ) -> [StateFinding] {
    var begun: Set<[String: [String: String]]> = []
    let starts = recovery.recovery.failureOf.compactMap { moments[$0.value] }.filter {
      begun.insert($0.values).inserted
    }
    var seen: Set<String> = []
    return (starts.isEmpty ? [nil] : starts.map(Optional.init)).flatMap { start in
      var walker = StateWalker(change: change, tracked: tracked, recovery: recovery, from: start)
      for step in recovery.steps { walker.visit(step) }
      walker.finish()
      return walker.findings.filter { finding in
        let key = "\(finding.state)\u{1F}\(finding.current)\u{1F}\(finding.step?.id ?? "")"
        return seen.insert(key).inserted
      }
    }
  }
}

/// What every state is worth before some step of the plan, and where it was set.
struct StateMoment: Sendable {
  fileprivate var values: [String: [String: String]] = [:]
  fileprivate var setAt: [String: [String: SourceSpan]] = [:]
}

/// The values at one point of the walk, and what was found up to it.
private struct StateWalker {
  let change: ResolvedChange
  let tracked: [TrackedState]
  let recovery: ResolvedRecovery?
  var findings: [StateFinding] = []
  private var positions: [String: Int] = [:]
  private var values: [String: [String: String]] = [:]
  private var setAt: [String: [String: SourceSpan]] = [:]
  /// Values that steps needed in vain, until the state is set again: one mistake, one finding.
  private var unmet: [String: [String: Set<[String]>]] = [:]

  /// States that the walked steps set themselves.
  private var setHere: Set<String> = []

  init(
    change: ResolvedChange, tracked: [TrackedState], recovery: ResolvedRecovery?,
    from moment: StateMoment? = nil
  ) {
    self.change = change
    self.tracked = tracked
    self.recovery = recovery
    for (index, state) in tracked.enumerated() {
      values[state.id] = state.initial
      positions[state.id] = index
    }
    guard let moment else { return }
    values = moment.values
    setAt = moment.setAt
  }

  var moment: StateMoment { StateMoment(values: values, setAt: setAt) }

  private func state(_ id: String) -> TrackedState? { positions[id].map { tracked[$0] } }

  mutating func visit(_ step: ScheduledStep) {
    // What holds when a procedure of recovery starts is not known: needs cannot be judged there.
    if recovery == nil { checkNeeds(of: step) }
    for name in step.step.touches { checkTouch(name, by: step) }
    checkClaims(of: step)
    for change in step.changes { apply(change, by: step) }
  }

  mutating func finish() {
    for state in tracked {
      for host in state.domain {
        guard let wanted = state.final[host], let current = values[state.id]?[host],
          current != wanted
        else { continue }
        // A state that nothing set was wrong before; a way back cannot be blamed for that.
        var place = setAt[state.id]?[host] ?? recovery?.recovery.id.span ?? change.runbook.id.span
        if let recovery {
          guard setAt[state.id]?[host] != nil else { continue }
          // Back at the beginning is a way back, too.
          if current == state.initial[host] { continue }
          if !setHere.contains(state.id) { place = recovery.recovery.id.span }
        }
        report(.leftWrong(wanted: wanted), state, host, current, step: nil, at: place)
      }
    }
  }

  private mutating func checkNeeds(of step: ScheduledStep) {
    var needs = step.step.needs.map { ($0, $0.state.span) }
    if let upgraded = step.step.upgrades, step.doesWork,
      let component = change.component(upgraded.value)
    {
      needs += component.needs.map { ($0, $0.state.span) }
    }
    for (need, demand) in needs {
      guard let state = state(need.state.value) else { continue }
      let wanted = need.values.map(\.value)
      for host in affected(state, by: step) {
        guard let current = values[state.id]?[host], !wanted.contains(current),
          unmet[state.id, default: [:]][host, default: []].insert(wanted).inserted
        else { continue }
        report(
          .needNotMet(wanted: wanted, demand: demand), state, host, current, step: step,
          at: step.span)
      }
    }
  }

  private mutating func checkTouch(_ name: Name, by step: ScheduledStep) {
    guard let state = state(name.value) else { return }
    for host in affected(state, by: step) {
      guard let current = values[state.id]?[host], state.locked.contains(current) else { continue }
      report(.lockedTouched, state, host, current, step: step, at: step.span)
      return
    }
  }

  /// Where a command says which units it handles, a claim about another one is a mistake.
  private mutating func checkClaims(of step: ScheduledStep) {
    let inferred = step.changes.filter(\.isInferred)
    guard !inferred.isEmpty, case .run(let command)? = step.step.action?.value,
      command.texts.allSatisfy({ CommandText.onlyHandlesUnits(ShellText($0.shellText)) })
    else { return }
    for claim in step.changes where !claim.isInferred {
      guard let state = state(claim.state), state.isService,
        !inferred.contains(where: { $0.state == claim.state && $0.value == claim.value })
      else { continue }
      let current = values[state.id]?.values.first ?? ""
      report(
        .claimNotInCommand(value: claim.value), state, nil, current, step: step, at: claim.span)
    }
  }

  private mutating func apply(_ update: StateChange, by step: ScheduledStep) {
    guard let state = state(update.state) else { return }
    for host in affected(state, by: step) {
      let current = values[state.id]?[host] ?? ""
      let isLegal =
        current == update.value || state.transitions.isEmpty
        || state.transitions.contains { $0.from == current && $0.to == update.value }
      if !isLegal, recovery == nil {
        report(
          .illegalTransition(to: update.value), state, host, current, step: step, at: update.span)
      }
      let roles = change.host(host)?.roles ?? []
      if let role = state.managedRoles.first(where: { roles.contains($0) }),
        update.value == ServiceState.running.rawValue
      {
        report(.startsManaged(role: role), state, host, current, step: step, at: step.span)
      }
      values[state.id, default: [:]][host] = update.value
      setAt[state.id, default: [:]][host] = update.span
      setHere.insert(state.id)
      unmet[state.id, default: [:]][host] = nil
    }
  }

  /// The hosts on which a step meets a state: its own where the state lives there, else all.
  private func affected(_ state: TrackedState, by step: ScheduledStep) -> [String] {
    if state.domain == [TrackedState.wholePlan] { return state.domain }
    // Its selector names nobody, which is reported where it stands.
    if step.hosts.isEmpty { return [] }
    let own = step.hosts.filter { state.domain.contains($0) }
    return own.isEmpty ? state.domain : own
  }

  private mutating func report(
    _ problem: StateFinding.Problem, _ state: TrackedState, _ host: String?, _ current: String,
    step: ScheduledStep?, at place: SourceSpan
  ) {
    let host = host == TrackedState.wholePlan ? nil : host
    findings.append(
      StateFinding(
        problem: problem, state: state.id, host: host, current: current, step: step, place: place,
        setAt: setAt[state.id]?[host ?? TrackedState.wholePlan], definition: state.definition,
        isService: state.isService, isGuard: state.isGuard,
        recovery: recovery?.recovery.id.value))
  }
}

extension ScheduledStep {
  /// Whether it changes something, rather than look or ask.
  var doesWork: Bool {
    switch step.action?.value {
    case .run?, .manual?: true
    case .check?, .wait?, .notify?, .approve?, .include?, .choose?, .steps?, nil: false
    }
  }
}
