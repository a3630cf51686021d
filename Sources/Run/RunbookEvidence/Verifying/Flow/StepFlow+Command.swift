import RunbookPlan

// MARK: - Attempts of a command

extension StepFlow {
  /// Milliseconds between what a clock with hundredths of a second shows and what is so.
  static let grain = 20

  mutating func takeStart(_ record: LedgerRecord) throws(ScanFailure) {
    guard let host = record.text("host"), let attempt = record.number("attempt") else { return }
    guard step.kind == .run else {
      throw contradiction("step `\(step.id)` is no command, and starts")
    }
    let last = attempts[host, default: 0]
    guard attempt > last else {
      throw contradiction("attempt \(attempt) of step `\(step.id)` started before")
    }
    guard attempt == last + 1 else {
      throw contradiction("attempt \(attempt) of step `\(step.id)` follows attempt \(last)")
    }
    try takeTurn(host)
    switch states[host] {
    case .waiting: break
    case .unknown: try decideByItself(host)
    case .ill(let illness): try tryAgain(host, illness, record.time)
    case .open:
      throw contradiction("step `\(step.id)` starts again though its last attempt has not ended")
    case .well, .left, nil:
      throw contradiction("step `\(step.id)` starts again on `\(host)` though it was settled there")
    }
    attempts[host] = attempt
    startsSinceLook += 1
    loss = .none
    states[host] = .open(attempt)
    said[host] = nil
    if var known = tries[host] {
      known.count += 1
      known.started = record.time
      tries[host] = known
    } else {
      tries[host] = Tries(count: 1, began: previous, started: record.time)
    }
  }

  /// Batches come one after another, and within one what nobody knows is decided first.
  private mutating func takeTurn(_ host: String) throws(ScanFailure) {
    try settleProof(before: "starts on `\(host)`")
    let batch = batch(of: host)
    guard states.firstUnsettled >= batch else {
      throw contradiction(
        "step `\(step.id)` starts on `\(host)` before the batch in front of it was settled")
    }
    guard step.batches.indices.contains(batch), states.unknown > 0 else { return }
    for other in step.batches[batch] where states[other] == .unknown && other != host {
      try decideByItself(other)
    }
  }

  /// A step whose author says that running it twice does no harm needs nobody to decide, once its
  /// probe could not tell.
  private mutating func decideByItself(_ host: String) throws(ScanFailure) {
    guard step.idempotent, step.unless == nil else {
      throw contradiction(
        "step `\(step.id)` goes on though nobody has said how its last attempt on `\(host)` ended")
    }
    states[host] = .waiting
  }

  /// Without anybody's decision a command is tried again only as its `retry` has it.
  private mutating func tryAgain(
    _ host: String, _ illness: Illness, _ time: LedgerRecord.Time
  ) throws(ScanFailure) {
    guard illness != .refused, illness == .failed || step.idempotent, let retry = step.retry,
      let known = tries[host]
    else { throw undecided(host) }
    let (shortest, overflow) = (known.count - 1).multipliedReportingOverflow(by: retry.everyMS)
    guard !overflow,
      retry.allowsAnother(after: known.count, elapsed: shortest - StepFlow.grain)
    else { throw undecided(host) }
    guard holdsTimes, let ended = known.ended, ended.isSameBoot(as: time) else { return }
    guard time.monotonic - ended.monotonic + StepFlow.grain >= retry.everyMS else {
      throw contradiction("step `\(step.id)` is tried again sooner than the plan allows")
    }
  }

  private func undecided(_ host: String) -> ScanFailure {
    contradiction(
      "step `\(step.id)` starts again on `\(host)`, and neither the plan nor anybody decided so")
  }
}

// MARK: - How attempts end

extension StepFlow {
  mutating func takeEnd(
    _ content: RecordContent, _ session: SessionFlow
  ) throws(ScanFailure) {
    let record = content.record
    if content.withholds { loss = session.hasSecrets ? .possible : .certain }
    guard let host = record.text("host"), let attempt = record.number("attempt"),
      let outcome = record.text("outcome")
    else { return }
    guard states[host] == .open(attempt) else {
      throw contradiction("attempt \(attempt) of step `\(step.id)` ends and did not start")
    }
    // A signal may come between two starts.
    if outcome != "interrupted" { try confirmTogether(host) }
    try confirmTimes(record, host)
    let isOfPerson = isServedByPerson(host)
    try isOfPerson ? confirmPerson(record, outcome, host) : confirmEnd(content, outcome, host)
    tries[host]?.ended = record.time
    switch outcome {
    case "done": succeed(host)
    case "interrupted": states[host] = .ill(.interrupted)
    default: states[host] = .ill(isOfPerson ? .refused : .failed)
    }
  }

  /// A person does there what the command says.
  func isServedByPerson(_ host: String) -> Bool {
    peopleHosts.contains(step.command?.runner(for: host) ?? host)
  }

  /// The action is done on a host, and what is left is its proof.
  mutating func succeed(_ host: String) {
    if provesByBatch, step.check?.hosts.contains(host) == true {
      states[host] = .well
    } else {
      states[host] = .left
      hasRun = true
      proof = .due
    }
  }

  /// All hosts of a batch have started before the first of them ends. Those that people serve come
  /// before, and where there is an `unless` it may have been silent.
  private func confirmTogether(_ host: String) throws(ScanFailure) {
    guard step.unless == nil, !isServedByPerson(host) else { return }
    let batch = batch(of: host)
    guard step.batches.indices.contains(batch), states.waiting > 0 else { return }
    for other in step.batches[batch] where states[other] == .waiting {
      throw contradiction(
        "step `\(step.id)` ends on `\(host)` before it starts on `\(other)`, and hosts of a batch "
          + "start together")
    }
  }

  private func confirmTimes(_ record: LedgerRecord, _ host: String) throws(ScanFailure) {
    guard holdsTimes, let started = tries[host]?.started, started.isSameBoot(as: record.time)
    else { return }
    let passed = record.monotonic - started.monotonic
    if let took = record.number("ms"), took > passed + StepFlow.grain {
      throw contradiction("it took \(took) ms, and \(passed) ms have passed since its start")
    }
    guard let began = record.number("began_ms") else { return }
    let range = started.monotonic - StepFlow.grain...record.monotonic + StepFlow.grain
    guard range.contains(began) else {
      throw contradiction("`began_ms` is not between its start and its end")
    }
  }

  /// Where hosts start together the skew can be told of every command that has started.
  private func confirmBegan(_ record: LedgerRecord) throws(ScanFailure) {
    let hasStarted = record.node("exit") != nil || record.node("signal") != nil
    guard (record.node("began_ms") != nil) != (step.simultaneous && hasStarted) else { return }
    throw contradiction(
      step.simultaneous && hasStarted
        ? "`began_ms` is missing, and the plan starts the hosts together"
        : "`began_ms` is told where no hosts have started together")
  }

  private func confirmEnd(
    _ content: RecordContent, _ outcome: String, _ host: String
  ) throws(ScanFailure) {
    let record = content.record
    try confirmBegan(record)
    let exit = record.number("exit")
    let signal = record.number("signal")
    guard exit == nil || signal == nil else {
      throw contradiction("it ended with an exit status and by a signal")
    }
    let allowed = step.command?.okStatuses ?? [0]
    switch outcome {
    case "done":
      if let signal { throw contradiction("`done` contradicts an end by signal \(signal)") }
      guard let exit else { throw contradiction("`done`, and it has no exit status") }
      guard allowed.contains(exit) else {
        throw contradiction("`done` contradicts the exit status \(exit)")
      }
    case "failed":
      guard exit != nil || signal != nil || !content.hasPrinted else {
        throw contradiction("it never started, and has printed something")
      }
      guard let exit, allowed.contains(exit) else { return }
      throw contradiction("`failed` contradicts the exit status \(exit)")
    case "timeout":
      guard let limit = step.timeoutMS else {
        throw contradiction("`timeout`, and the plan sets no limit")
      }
      guard !holdsTimes || (record.number("ms") ?? 0) + StepFlow.grain >= limit else {
        throw contradiction("`timeout` before the limit of \(limit) ms was over")
      }
    default: break
    }
  }

  private func confirmPerson(
    _ record: LedgerRecord, _ outcome: String, _ host: String
  ) throws(ScanFailure) {
    guard record.number("exit") == nil, record.number("signal") == nil else {
      throw contradiction("a person has run it on `\(host)`, and it has an exit status")
    }
    guard (outcome == "done") == (said[host] == true), outcome != "timeout" else {
      throw contradiction("`\(outcome)` contradicts what was said of `\(host)`")
    }
  }
}
