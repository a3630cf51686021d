import RunbookPlan

extension RunHistory.StepHistory {
  func isSkipped(_ host: String) -> Bool { skips[""] != nil || skips[host] != nil }

  /// The record that starts the last attempt on a host, where no later record says how it went.
  func indeterminateSince(_ host: String) -> Int? {
    guard let started = open[host]?.values.max(), started > ends[host]?.record ?? 0,
      !isSkipped(host), started > attested(host)?.record ?? 0
    else { return nil }
    return started
  }

  /// The last attempt on a host was ended from outside: how far it had come nobody knows.
  private func wasInterrupted(_ host: String) -> Bool {
    guard step.kind == .run, let end = action(host) else { return false }
    return !end.isDone && end.words == "interrupted"
  }

  /// Nobody knows how the last attempt on a host ended.
  func isIndeterminate(_ host: String) -> Bool {
    indeterminateSince(host) != nil || wasInterrupted(host)
  }

  private func attested(_ host: String) -> End? {
    [signoffs[host], signoffs[""]].compactMap { $0 }.filter(\.isDone).max { $0.record < $1.record }
  }

  /// How the step's own action came out on a host; nil where nothing says so, or where there is no
  /// action. Somebody may do by hand what a command has failed to do.
  func action(_ host: String) -> End? {
    switch step.kind {
    case .run:
      guard let attested = attested(host), attested.record > ends[host]?.record ?? 0 else {
        return ends[host]
      }
      return attested
    case .manual, .notify: return signoffs[host] ?? signoffs[""]
    case .approve: return approval
    case .check, .wait: return nil
    }
  }

  /// The step may have changed something there.
  func isTouched(_ host: String) -> Bool {
    lastAttempt[host, default: 0] > 0 || attested(host) != nil
  }

  /// Something of it failed, or its proof did, and its policy or a person decided to go on.
  var hasPassedOver: Bool {
    !passedOver.isEmpty || !handedOver.isEmpty || skips.values.contains { $0.decision != nil }
      || needsProof && foundDone.keys.contains { step.check?.hosts.contains($0) != true }
  }

  /// The action may not be started again on this host.
  func isSettled(_ host: String) -> Bool { isSkipped(host) || action(host)?.isDone == true }

  /// Number of the record after which the check's evidence must stand; nil: of all hosts.
  func actionRecord(_ host: String?) -> Int {
    let records = [ends, signoffs].flatMap { table in
      table.filter { host == nil || $0.key == host || $0.key.isEmpty }.map(\.value.record)
    }
    return (records + [approval?.record ?? 0]).max() ?? 0
  }

  /// Hosts of the step's check on which it is still to hold.
  var unproved: [String] {
    guard let check = step.check else { return [] }
    let found = verdicts[check.id] ?? [:]
    let latest = actionRecord(nil)
    if step.hosts.allSatisfy(isSkipped) || passedOver[""] != nil { return [] }
    return check.hosts.filter { host in
      if hosts.contains(host), isSkipped(host) || passedOver[host] != nil { return false }
      guard let verdict = found[host], verdict.isDone else { return true }
      return verdict.record <= (hosts.contains(host) ? actionRecord(host) : latest)
    }
  }
}

// MARK: - Where the step stands

extension RunHistory.StepHistory {
  var standing: RunStanding.StepStanding {
    let hosts = step.hosts.map { ($0, standing(on: $0)) }
    let unproved = unproved
    return .init(
      step: step, state: state(hosts.map(\.1.state), unproved), hosts: hosts, unproved: unproved,
      checkAttempts: checkAttempts, hasPassedOver: hasPassedOver, began: firstWall, last: lastWall)
  }

  private func standing(on host: String) -> RunStanding.HostStanding {
    .init(
      state: state(on: host), attempts: lastAttempt[host, default: 0],
      began: began[host], ended: ended[host] ?? ended[""])
  }

  private func state(on host: String) -> RunStanding.State {
    if let skip = skips[host] ?? skips[""] { return skip.decision == nil ? .alreadyDone : .skipped }
    if step.kind == .check || step.kind == .wait { return stateOfCheck }
    if isIndeterminate(host) { return .indeterminate }
    guard let action = action(host) else { return .untouched }
    if action.isDone { return .done }
    let decision = [passedOver[host], passedOver[""]].compactMap { $0 }.max() ?? 0
    return decision > action.record ? .passedOver : .failed
  }

  /// A step that only looks stands where its check stands.
  private var stateOfCheck: RunStanding.State {
    guard let check = step.check else { return .done }
    if passedOver[""] != nil { return .passedOver }
    if unproved.isEmpty { return .done }
    if verdicts[check.id]?.values.contains(where: { !$0.isDone }) == true { return .failed }
    return firstWall == nil ? .untouched : .open
  }

  /// A look after the last action has found that it did not do what it was to do.
  private func hasFailedProof(_ unproved: [String]) -> Bool {
    guard !unproved.isEmpty, let check = step.check else { return false }
    let since = actionRecord(nil)
    return verdicts[check.id]?.values.contains { !$0.isDone && $0.record > since } == true
  }

  private func state(
    _ states: [RunStanding.State], _ unproved: [String]
  ) -> RunStanding.State {
    for state in [RunStanding.State.indeterminate, .failed] where states.contains(state) {
      return state
    }
    if states.allSatisfy({ $0 == .untouched }) { return firstWall == nil ? .untouched : .open }
    if hasFailedProof(unproved) { return .failed }
    if states.contains(.untouched) || states.contains(.open) || !unproved.isEmpty { return .open }
    for state in [RunStanding.State.passedOver, .done, .skipped] where states.contains(state) {
      return state
    }
    return .alreadyDone
  }
}
