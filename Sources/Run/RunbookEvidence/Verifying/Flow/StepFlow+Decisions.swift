import RunbookPlan

// MARK: - What has failed

extension StepFlow {
  var illHosts: [String] {
    step.hosts.filter { if case .ill = states[$0] { true } else { false } }
  }

  /// Nothing goes on, and something has failed: the policy decides now, or the operator.
  var isFailing: Bool { isActionFailing || isProofFailing }

  var isActionFailing: Bool {
    guard !illHosts.isEmpty, flow == nil || role == .unless else { return false }
    guard step.kind == .run else { return true }
    return currentBatch.allSatisfy { host in
      switch states[host] {
      case .ill: mayStopTrying(host)
      case .well: step.onFailure != .finishBatch
      case .left: true
      // Nobody could tell whether it is done there already.
      case .waiting: mayBeUnclear
      case .unknown, .open, nil: false
      }
    }
  }

  var isProofFailing: Bool {
    guard let flow, role == .proof else { return false }
    return !flow.conclusion.isDisjoint(with: [.failed, .unanswered])
  }

  /// The step's `retry` lets no further attempt be made, or may not have.
  func mayStopTrying(_ host: String) -> Bool {
    guard case .ill(.failed) = states[host], let retry = step.retry, let known = tries[host],
      retry.attempts != nil || retry.forMS != nil
    else { return true }
    var longest = 0
    if retry.forMS != nil {
      guard holdsTimes, let ended = known.ended, known.began.isSameBoot(as: ended)
      else { return true }
      longest = ended.monotonic - known.began.monotonic + StepFlow.grain
    }
    return !retry.allowsAnother(after: known.count, elapsed: longest)
  }

  /// What people do not say of an `unless` leaves no record.
  var mayBeSilent: Bool {
    guard let unless = step.unless else { return false }
    let runners = unless.command?.runners(for: unless.hosts) ?? unless.hosts
    return unless.kind == .manual || runners.contains(where: peopleHosts.contains)
  }

  /// All hosts of the batch that are left are those of which the `unless` could not tell.
  var mayBeUnclear: Bool {
    guard step.unless != nil, !mayBeSilent else { return mayBeSilent }
    return currentBatch.filter { states[$0] == .waiting }.count == unclear
  }

  /// Where a probe could not tell whether a host is done already, the command does not start there.
  mutating func makeIll() {
    guard step.kind == .run, mayBeUnclear else { return }
    let batch = currentBatch
    guard
      !batch.contains(where: { host in
        if case .open = states[host] { true } else { states[host] == .unknown }
      })
    else { return }
    for host in batch where states[host] == .waiting { states[host] = .ill(.failed) }
    unclear = 0
  }
}

// MARK: - Decisions

/// What is decided of a failure: a record for each host that is meant, or one for the whole step.
struct FailureRecords {
  let kind: String
  /// Hosts that are still to be named; an empty text: the step as a whole.
  var left: Set<String>
  let isOfProof: Bool
}

extension StepFlow {
  mutating func takeDeviation(
    _ record: LedgerRecord, _ session: SessionFlow
  ) throws(ScanFailure) {
    let host = record.text("host")
    let kind = record.text("kind") ?? ""
    switch kind {
    case "continue":
      guard step.onFailure == .continue, step.position != .entry else {
        throw contradiction(
          "the failure policy of step `\(step.id)` is not to go on, and it goes on")
      }
      confirmWaived()
    case "retry", "skip":
      guard session.isAttended else {
        throw contradiction("somebody decides in a run that was unattended")
      }
      guard kind == "retry" || step.position != .entry else {
        throw contradiction("nobody can skip a gate")
      }
      if kind == "skip" { confirmWaived() } else { isWaived = false }
    case "indeterminate":
      guard session.isAttended, let host, states[host] == .unknown else {
        throw contradiction("nobody was asked how step `\(step.id)` ended, and somebody says so")
      }
      flow = nil
      states[host] = .waiting
      return
    default:
      throw contradiction("no step is recorded with a deviation of this kind")
    }
    try decide(kind, host ?? "")
  }

  private mutating func decide(_ kind: String, _ host: String) throws(ScanFailure) {
    if deciding?.kind != kind || deciding?.left.isEmpty == true {
      try finishDeciding()
      deciding = FailureRecords(kind: kind, left: try subject(kind), isOfProof: isProofFailing)
    }
    guard deciding?.left.remove(host) != nil, kind == "skip" || announced.isEmpty else {
      throw contradiction("what is decided of step `\(step.id)` does not name what has failed")
    }
    // The executor skips host by host, the script once all are announced.
    if kind == "skip" { announced.insert(host) } else { apply(kind, host) }
  }

  /// Whom a decision is about, as its records name them.
  private mutating func subject(_ kind: String) throws(ScanFailure) -> Set<String> {
    makeIll()
    guard isFailing else {
      throw contradiction(
        "step `\(step.id)` had not failed, and something decides what becomes of it")
    }
    var named: [String] = []
    if isProofFailing {
      if kind == "continue", flow?.conclusion.contains(.failed) == false {
        throw contradiction("nobody answered at step `\(step.id)`, and its policy decides")
      }
      let hosts = flow?.hosts ?? []
      if step.kind == .run, Set(hosts).isSubset(of: step.hosts) { named = hosts }
    } else {
      named = illHosts
      let isForPolicy = kind != "continue" || step.kind == .run
      guard step.kind != .approve, isForPolicy, !named.contains(where: isInterrupted) else {
        throw contradiction("nobody decides what becomes of step `\(step.id)`, and it goes on")
      }
    }
    return named.isEmpty || Set(named) == Set(step.hosts) ? [""] : Set(named)
  }

  func isInterrupted(_ host: String) -> Bool {
    states[host] == .ill(.interrupted) && !step.idempotent
  }

  private mutating func apply(_ kind: String, _ host: String) {
    let isOfProof = deciding?.isOfProof == true
    let isLast = deciding?.left.isEmpty == true && announced.isEmpty
    if isLast { isWaived = false }
    switch kind {
    case "retry" where isOfProof:
      if isLast { flow = nil }
    case "retry":
      for host in host.isEmpty ? illHosts : [host] {
        states[host] = .waiting
        tries[host] = nil
      }
    default:
      if isOfProof {
        if isLast { passProof(.passedOver) }
        return
      }
      for host in host.isEmpty ? illHosts : [host] { giveUp(host) }
    }
    byHand = []
  }

  private mutating func giveUp(_ host: String) {
    states[host] = .left
    givenUp.insert(host)
  }

  /// A decision is recorded for all that it is about, before anything else is.
  func finishDeciding() throws(ScanFailure) {
    guard deciding?.left.isEmpty != false, announced.isEmpty else {
      throw contradiction("what was decided of step `\(step.id)` is recorded for a part of it only")
    }
  }

  /// - Returns: what is missing beside the record; nil where nothing is.
  mutating func takeSkip(
    _ record: LedgerRecord, _ session: SessionFlow
  ) throws(ScanFailure) -> String? {
    let host = record.text("host") ?? ""
    if record.node("probe") != nil {
      guard record.node("by") == nil else {
        throw contradiction("a skip names a probe and a person")
      }
      try finishDeciding()
      try takeAlreadyDone(host)
      return nil
    }
    guard session.isAttended else {
      throw contradiction("somebody decides in a run that was unattended")
    }
    if announced.remove(host) != nil {
      apply("skip", host)
      return nil
    }
    try finishDeciding()
    if states[host] == .unknown {
      flow = nil
      succeed(host)
      return nil
    }
    confirmWaived()
    flow = nil
    for host in host.isEmpty ? step.hosts : [host] { giveUp(host) }
    if host.isEmpty { proof = .passedOver }
    return "step `\(step.id)` is skipped, and no `deviation` says so"
  }

  private mutating func takeAlreadyDone(_ host: String) throws(ScanFailure) {
    guard let unless = step.unless, !host.isEmpty else {
      throw contradiction("a skip by a probe names no host, or there is no probe")
    }
    flow = role == .unless ? nil : flow
    let meant = unless.kind == .probe && unless.hosts.contains(host) ? [host] : unless.hosts
    let meantByStep = step.kind == .run ? meant : unless.hosts
    guard meantByStep.allSatisfy(seenDone.contains) else {
      throw contradiction("the skip names `\(unless.id)`, which did not hold there")
    }
    switch states[host] {
    case .unknown: succeed(host)
    case .waiting: states[host] = .left
    default:
      guard step.kind == .check || step.kind == .wait else {
        throw contradiction("step `\(step.id)` was settled on `\(host)`, and is skipped there")
      }
    }
    if step.kind != .run, step.hosts.last == host { proof = .held }
  }
}
