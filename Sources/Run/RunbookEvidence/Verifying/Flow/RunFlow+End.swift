import RunbookPlan

// MARK: - How a session ends

extension RunFlow {
  mutating func takeEnd(
    _ record: LedgerRecord, _ number: Int, _ history: RunHistory
  ) throws(ScanFailure) {
    let exit = record.number("exit") ?? 0
    let id = record.text("step")
    var signal: Int?
    switch session.phase {
    case .closing(let found): signal = found
    case .opening, .going: odd(number, "the state of the clock at the end is not recorded")
    case .aborting(let found):
      signal = found
      odd(number, "the state of the clock at the end is not recorded")
    case .over:
      throw contradiction("the run had stopped, and no `resume` says that it goes on")
    }
    let outcome = record.text("outcome").flatMap(EvidenceRecord.RunEnd.Outcome.init)
    guard (outcome == .aborted) == (signal != nil) else {
      throw contradiction("a run that is broken off ends `aborted`, and no other")
    }
    guard id == nil || outcome == .failed || outcome == .aborted else {
      throw contradiction("a run that went through to its end names no step that it stopped at")
    }
    switch outcome {
    case .done, .incomplete:
      try confirmDone(history, isWhole: true)
      try confirmHonest(outcome, number, history)
    case .rolledBack, .rolledBackInPart: try confirmRolledBack(outcome, history)
    case .failed: try confirmFailed(record, exit, id, history)
    case .aborted: try confirmAborted(exit, signal, id, history)
    case nil: break
    }
    session.phase = .over
  }

  /// Every step is settled, or left out.
  ///
  /// - Parameter isWhole: nothing was left for later.
  mutating func confirmDone(_ history: RunHistory, isWhole: Bool) throws(ScanFailure) {
    if let active {
      guard active.isConcluded else {
        throw contradiction("the run is done, and step `\(active.step.id)` was not settled")
      }
      reached = (activeIndex ?? reached) + 1
    }
    try session.act(orEnd: true, isWayBack: false)
    var isLater = false
    for index in reached..<max(reached, history.plan.steps.count) {
      let step = history.plan.steps[index]
      let isLeft = isLeftOut(step.id)
      if !isLeft, isDue(index, history) {
        throw contradiction("the run is done, and step `\(step.id)` was not settled")
      }
      isLater = isLeft && (isLater || !history.steps[index].standing.isSettled)
    }
    guard isPartUnknown || isLater != isWhole else {
      throw contradiction(
        isWhole
          ? "the run is done, and steps were left for later"
          : "the run stops as asked, and nothing was left for later")
    }
  }

  /// A run that has gone past what had failed does not call itself done.
  private mutating func confirmHonest(
    _ outcome: EvidenceRecord.RunEnd.Outcome?, _ number: Int, _ history: RunHistory
  ) throws(ScanFailure) {
    let failed = history.passedBy
    let passedBy = failed + leftOut(history)
    if outcome == .done, !history.plan.keeps(Plan.Edition.honestEnd) { return }
    guard outcome != EvidenceRecord.RunEnd.forward(passedBy: passedBy).outcome else { return }
    guard let first = passedBy.first else {
      throw contradiction("the run ended `incomplete`, and nothing was passed by")
    }
    odd(
      number,
      "the run ended `done`, and step `\(first)` "
        + (failed.isEmpty ? "is mandatory and was left out" : "was passed by"))
  }

  private mutating func confirmRolledBack(
    _ outcome: EvidenceRecord.RunEnd.Outcome?, _ history: RunHistory
  ) throws(ScanFailure) {
    if let active, route != nil, !active.isConcluded {
      throw contradiction("rolled back, and step `\(active.step.id)` was not gone back")
    }
    try route?.confirmEnd(history)
    let left = route?.leftAsItWas(history) ?? []
    if outcome == .rolledBack, !history.plan.keeps(Plan.Edition.wholeWayBack) { return }
    guard outcome != EvidenceRecord.RunEnd.back(leftAsItWas: left).outcome else { return }
    throw contradiction(
      left.isEmpty
        ? "the run was rolled back in part, and everything was undone"
        : "the run was rolled back, and `\(left[0])` was not undone")
  }

  private mutating func confirmFailed(
    _ record: LedgerRecord, _ exit: Int, _ id: String?, _ history: RunHistory
  ) throws(ScanFailure) {
    guard let id, let index = history.index(of: id) else {
      throw contradiction("the run failed, and no step is named")
    }
    if route == nil { try session.confirmApproved() }
    let statuses =
      try route == nil
      ? statuses(at: index, record, history) : statusesOnWayBack(at: index, history)
    guard !statuses.contains(exit) else { return }
    throw contradiction(
      statuses.isEmpty
        ? "the run failed at step `\(id)`, which had not failed"
        : "the run failed at step `\(id)`, and not with exit status \(exit)")
  }

  private mutating func statuses(
    at index: Int, _ record: LedgerRecord, _ history: RunHistory
  ) throws(ScanFailure) -> Set<Int> {
    if activeIndex != index { try goTo(index, history) }
    guard let active else { return [] }
    var found = active.failureStatuses
    if !active.hasRecords, isShut(active.step, record.wall, history.plan) { found.insert(21) }
    return found
  }

  /// A step that is part of a change window may not begin outside.
  private func isShut(_ step: Plan.Step, _ wall: Int, _ plan: Plan) -> Bool {
    guard step.position == .body || step.position == .entry,
      let window = plan.window(ofStage: step.stage)
    else { return false }
    // From the look at the clock to the record some time passes.
    let slack = 60_000
    return !window.holds(wall) || wall - slack < window.startEpoch * 1000
  }

  private mutating func statusesOnWayBack(
    at index: Int, _ history: RunHistory
  ) throws(ScanFailure) -> Set<Int> {
    if activeIndex == index, let active { return active.failureStatuses }
    let id = history.steps[index].step.id
    if let active, !active.isConcluded {
      throw contradiction("step `\(id)` is reached before step `\(active.step.id)` was gone back")
    }
    if let found = try route?.statuses(at: id, history) { return found }
    try enterLeg(index, history)
    return active?.failureStatuses ?? []
  }

  /// A signal may come at any time, and the step is the one that the run was at or about to begin.
  private func confirmAborted(
    _ exit: Int, _ signal: Int?, _ id: String?, _ history: RunHistory
  ) throws(ScanFailure) {
    guard let signal, exit == 128 + signal else {
      throw contradiction("the run was broken off, and not with exit status \(exit)")
    }
    guard let id else {
      guard activeIndex == nil else {
        throw contradiction("the run was broken off at a step, and does not say at which")
      }
      return
    }
    guard let index = history.index(of: id), index != activeIndex else { return }
    guard isAhead(index, id, history) else {
      throw contradiction("the run was broken off at step `\(id)`, where it was not")
    }
  }

  private func isAhead(
    _ index: Int, _ id: String, _ history: RunHistory
  ) -> Bool {
    if let route {
      let current = activeIndex.map { history.steps[$0].step.id }
      return (active?.isConcluded ?? true)
        && route.mayBeAt(id, after: current, from: history.wayBack?.after, history)
    }
    return
      index < history.plan.steps.count && index > activeIndex ?? -1
      && (active?.isConcluded ?? true)
      && (max(reached, (activeIndex ?? -1) + 1)..<max(index, reached)).allSatisfy { other in
        isLeftOut(history.plan.steps[other].id) || !isDue(other, history)
      }
  }
}

// MARK: - The way back begins

extension RunFlow {
  mutating func takeWayBack(
    _ record: LedgerRecord, _ number: Int, _ history: RunHistory, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    let after = record.text("after") ?? ""
    guard session.phase == .going || session.phase == .opening, route == nil else {
      throw contradiction("the way back begins where nothing has failed and nobody has asked")
    }
    if session.phase == .opening { odd(number, "the state of the clock is not recorded") }
    let procedure = history.plan.recovery(afterFailureOf: after)?.id
    guard record.text("procedure") == procedure else {
      throw contradiction(
        "the way back from step `\(after)` is \(procedure.map { "`\($0)`" } ?? "its undoing")")
    }
    let hasFailed = active.map { $0.step.id == after && $0.mayTurnBack(session) } ?? false
    let isAsked =
      // What was killed before its first record begins when it is taken up again.
      !session.hasActed && (history.resumes > 0 || history.lastBegun == nil) && leftOut == nil
      && saysAsked(record, &blobs)
      && after == wayBackStart(history)
    guard hasFailed || isAsked else {
      throw contradiction("the way back begins where nothing has failed and nobody has asked")
    }
    session.phase = .going
    session.hasActed = true
    active = nil
    activeIndex = nil
    route = WayBackFlow(
      .init(record: number, procedure: procedure, after: after), history)
  }

  /// Where a way back begins that somebody has asked for: at the step that the run ended at, or else
  /// the last one that was begun. Nil where the plan has no steps.
  func wayBackStart(_ history: RunHistory) -> String? {
    endedAt ?? history.lastBegun ?? history.plan.steps.first?.id
  }

  /// Executor and script write it down where the operator has asked for the way back.
  private func saysAsked(_ record: LedgerRecord, _ blobs: inout BlobReader) -> Bool {
    let reason = record.node("reason").flatMap { blobs.text($0, record.scan) } ?? ""
    return reason.hasSuffix(RecordedWords.asked) || RedactedText.isRedacted(reason)
  }
}
