import RunbookDiagnostics
import RunbookModel

/// A pair of instances, or one step, that breaks an order rule of the product.
struct OrderFinding: Sendable {
  enum Breach: Sendable {
    /// The first should run before the second, but runs after or beside it.
    case order(late: ScheduledStep, early: ScheduledStep)
    /// Something runs after what must be last.
    case notLast(step: ScheduledStep, last: ScheduledStep)
    case notFirst(step: ScheduledStep, first: ScheduledStep)
    /// Several hosts at once where they must follow one another.
    case parallel(ScheduledStep)
    /// A host is worked on while another one, of the same hosts, has not been brought back.
    case overlapping(ScheduledStep, host: String, other: String, since: AbsentHosts.Absence)
    /// Hosts one after another where they must start together.
    case staggered(ScheduledStep)
  }

  let rule: OrderRule
  let breach: Breach
  /// The recovery procedure in which it stands; nil in the plan itself.
  let recovery: String?
}

/// Holds the product's order rules against the linear order.
struct OrderAnalysis {
  let change: ResolvedChange
  let selection: StepSelection

  init(_ change: ResolvedChange, _ selection: StepSelection) {
    self.change = change
    self.selection = selection
  }

  func findings() -> [OrderFinding] {
    var findings: [OrderFinding] = []
    let recovery = change.recovery.map { recovery in
      (recovery.recovery.id.value, StepSelection(change, recovery: recovery))
    }
    let circumstances = selection.hop?.circumstances ?? change.circumstances
    for rule in change.product.order where rule.when.map(circumstances.holds) ?? true {
      switch rule.scope {
      case .plan: findings += self.findings(rule, in: selection, recovery: nil)
      case .recovery:
        for (id, selection) in recovery {
          findings += self.findings(rule, in: selection, recovery: id)
        }
      }
    }
    return findings
  }

  private func findings(
    _ rule: OrderRule, in selection: StepSelection, recovery: String?
  ) -> [OrderFinding] {
    rule.constraints.compactMap { constraint in
      breach(of: constraint, in: selection).map {
        OrderFinding(rule: rule, breach: $0, recovery: recovery)
      }
    }
  }

  private func breach(
    of constraint: OrderRule.Constraint, in selection: StepSelection
  ) -> OrderFinding.Breach? {
    switch constraint {
    case .before(let first, let second):
      for (firsts, seconds) in pairs(selection.instances(first), selection.instances(second)) {
        // The last of what must come first against the first of what must follow.
        guard let latest = firsts.max(by: { $0.precedes($1) }),
          let earliest = seconds.min(by: { $0.precedes($1) }), !latest.precedes(earliest)
        else { continue }
        return .order(late: latest.step, early: earliest.step)
      }
      return nil
    case .last(let selector):
      guard let last = selection.instances(selector).max(by: { $0.precedes($1) }),
        let offender = upgrades(in: selection, but: selector).last(where: { last.precedes($0) })
      else { return nil }
      return .notLast(step: offender.step, last: last.step)
    case .first(let selector):
      guard let first = selection.instances(selector).min(by: { $0.precedes($1) }),
        let offender = upgrades(in: selection, but: selector).first(where: { $0.precedes(first) })
      else { return nil }
      return .notFirst(step: offender.step, first: first.step)
    case .sequential(let selector):
      let parallel = selection.instances(selector).first { instance in
        instance.step.batches.contains { $0.count > 1 }
      }
      if let parallel { return .parallel(parallel.step) }
      return overlap(in: selection, of: selector)
    case .simultaneous(let selector):
      let staggered = selection.instances(selector).first { instance in
        instance.step.batches.count > 1 || (instance.step.turn?.count ?? 1) > 1
      }
      return staggered.map { .staggered($0.step) }
    }
  }

  /// The first host that one host is worked on beside: a step of the same part of the runbook, which
  /// takes its hosts from the same `on:`, has taken it out of its resting state, and none has brought
  /// it back.
  ///
  /// Hosts that other parts have taken out stay out of it: in a downtime everything is stopped before
  /// one host after another is upgraded. How many may be out at once, the product says elsewhere.
  private func overlap(
    in selection: StepSelection, of selector: StepSelector
  ) -> OrderFinding.Breach? {
    let instances = Dictionary(grouping: selection.instances(selector), by: \.index)
    guard let last = instances.keys.max() else { return nil }
    var absent = AbsentHosts(change)
    for (index, step) in selection.steps[...last].enumerated() {
      let selected = Dictionary(grouping: instances[index] ?? [], by: \.batch)
      for (batch, hosts) in step.batches.enumerated() {
        for host in (selected[batch] ?? []).map(\.host) {
          let others = absent.hosts.values.joined().filter { other in
            !hosts.contains(other.key) && other.value.step.sharesHosts(with: step)
          }
          if let other = others.min(by: { $0.key < $1.key }) {
            return .overlapping(step, host: host, other: other.key, since: other.value)
          }
        }
        absent.note(step, on: hosts)
      }
    }
    return nil
  }

  /// What has to be compared with what: where both sides go through the same hosts, or through the
  /// batches of one group, each host or batch by itself.
  private func pairs(
    _ firsts: [StepInstance], _ seconds: [StepInstance]
  ) -> [([StepInstance], [StepInstance])] {
    func paired<Key: Hashable>(
      by key: (StepInstance) -> Key
    ) -> [([StepInstance], [StepInstance])] {
      let others = Dictionary(grouping: seconds, by: key)
      return Dictionary(grouping: firsts, by: key)
        .map { ($0.value, others[$0.key] ?? []) }
        .sorted { $0.0[0].precedes($1.0[0]) }
    }
    let groups = Set((firsts + seconds).map { $0.step.turn?.group })
    if groups.count == 1, groups.first != .some(nil) {
      return paired { $0.step.turn?.number ?? 0 }
    }
    let hosts = Set(firsts.map(\.host))
    if hosts.count > 1, hosts == Set(seconds.map(\.host)) { return paired(by: \.host) }
    return [(firsts, seconds)]
  }

  private func upgrades(
    in selection: StepSelection, but selector: StepSelector
  ) -> [StepInstance] {
    let own = Set(selection.instances(selector).map { "\($0.index)/\($0.host)" })
    var any = StepSelector(span: selector.span)
    any.upgrade = Name("any", at: selector.span)
    return selection.instances(any).filter { !own.contains("\($0.index)/\($0.host)") }
  }
}

extension OrderFinding {
  /// Whether a service is started before something is upgraded that has to be upgraded first.
  var isEarlyStart: Bool {
    guard case .order(let late, _) = breach, late.step.upgrades != nil else { return false }
    return rule.constraints.contains { constraint in
      guard case .before(_, let second) = constraint else { return false }
      return second.sets.contains { state in
        state.values.contains { $0.value == ServiceState.running.rawValue }
      }
    }
  }

  var severity: Severity { rule.level == .must ? .error : .warning }

  /// The finding as a diagnostic of the given code.
  func diagnostic(_ code: DiagnosticCode) -> Diagnostic {
    let place = recovery.map { "recovery `\($0)`: " } ?? ""
    let demand = DiagnosticLabel("required by `\(rule.id.value)`", at: rule.id.span)
    switch breach {
    case .order(let late, let early):
      if late.id == early.id {
        return Diagnostic(
          code, severity, "\(place)`\(late.id)` does both parts of `\(rule.id.value)` at once",
          at: late.span, labels: [demand], help: ["make two steps of it"])
      }
      return Diagnostic(
        code, severity, "\(place)`\(late.id)` must come before `\(early.id)`", at: late.span,
        label: "runs too late",
        labels: [DiagnosticLabel("this runs before it", at: early.span), demand],
        help: ["move `\(late.id)` before `\(early.id)`"])
    case .notLast(let step, let last):
      return Diagnostic(
        code, severity, "\(place)`\(step.id)` runs after `\(last.id)`, which must be last",
        at: step.span, labels: [DiagnosticLabel("this must be last", at: last.span), demand],
        help: ["move `\(step.id)` before `\(last.id)`"])
    case .notFirst(let step, let first):
      return Diagnostic(
        code, severity, "\(place)`\(step.id)` runs before `\(first.id)`, which must be first",
        at: step.span, labels: [DiagnosticLabel("this must be first", at: first.span), demand],
        help: ["move `\(step.id)` after `\(first.id)`"])
    case .parallel(let step):
      return Diagnostic(
        code, severity, "\(place)`\(step.id)` works on several hosts at once", at: step.span,
        labels: [demand],
        help: ["give \(step.turn.map { "`\($0.group)`" } ?? "it") `batch: {size: 1}`"])
    case .overlapping(let step, let host, let other, let since):
      return Diagnostic(
        code, severity,
        "\(place)`\(step.id)` works on `\(host)` before `\(other)` is back: `\(since.change.state)` is `\(since.value)` there",
        at: step.span,
        labels: [
          DiagnosticLabel("hosts are taken out here, one after another", at: since.change.span),
          demand,
        ],
        notes: [
          step.turn == nil
            ? "without `batch:`, each step runs on all hosts before the next one begins"
            : "a batch of `\(step.turn?.group ?? "")` has several hosts"
        ],
        help: [
          step.turn.map { "give `\($0.group)` `batch: {size: 1}`" }
            ?? "write `batch: {size: 1}` beside the `on:` that both steps have their hosts from: all steps then run on one host before the next"
        ])
    case .staggered(let step):
      return Diagnostic(
        code, severity, "\(place)`\(step.id)` works on its hosts one after another", at: step.span,
        labels: [demand], help: ["give it `batch: {size: all}`"])
    }
  }
}

extension ScheduledStep {
  /// Whether both have their hosts from one `on:` that stands above them, in one part of the plan.
  fileprivate func sharesHosts(with other: ScheduledStep) -> Bool {
    if let turn, let theirs = other.turn {
      return turn.group == theirs.group && turn.number == theirs.number
    }
    guard turn == nil, other.turn == nil, id != other.id, hop == other.hop,
      let on = step.on, on.span == other.step.on?.span
    else { return false }
    return ![step.span, other.step.span].contains { own in
      own.file == on.span.file && own.start <= on.span.start && on.span.end <= own.end
    }
  }
}
