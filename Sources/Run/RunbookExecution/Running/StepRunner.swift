import RunbookEvidence
import RunbookPlan

/// One step of the plan, from its `unless` to its proof of success.
struct StepRunner {
  let context: RunContext
  let step: Plan.Step

  func run() async throws(EvidenceError) -> StepOutcome {
    if let stop = machineTrouble() { return .stopped(stop) }
    if step.kind == .run {
      var commandStep = CommandStep(runner: self)
      return try await commandStep.run()
    }
    if let unless = step.unless, await !isBegun {
      var attempts = await context.ledger.lastLook(at: unless.id, of: step.id)
      let conclusion = try await conclude(
        unless, on: unless.hosts, attempts: &attempts, recordsOnlySuccess: true)
      switch conclusion {
      case .held:
        try await recordAlreadyDone(step.hosts, probe: unless)
        return .alreadyDone
      case .interrupted: return .stopped(.interrupted(by: context.interruption))
      case .failed, .unanswered:
        if let stop = stop(forSilent: conclusion, of: unless) { return .stopped(stop) }
      }
    }
    return try await actAndProve()
  }

  /// A look that gave no answer does not say that there is something to do: going on would be blind.
  func stop(
    forSilent conclusion: CheckConclusion, of unless: Plan.Check, host: String? = nil
  ) -> RunStop? {
    let reason: String
    switch conclusion {
    case .held, .interrupted: return nil
    case .failed(let failure):
      guard failure.isUnclear else { return nil }
      reason = failure.reason
    case .unanswered(let words): reason = words
    }
    return RunStop(
      kind: .failed, host: host,
      reason: "cannot tell whether it is done already: `\(unless.id)` \(reason)")
  }

  /// What is left to do, and whether it is to be proved, the records say.
  private func actAndProve() async throws(EvidenceError) -> StepOutcome {
    while true {
      var (failure, hosts) = try await act()
      var subject = FailureDecision.Subject.action(hosts: hosts)
      if failure == nil {
        guard let check = step.check else { break }
        hosts = await context.ledger.hostsToProve(of: step)
        guard !hosts.isEmpty else { break }
        failure = try await look(check)
        subject = .proof(check, hosts: check.hosts)
      }
      guard let stop = failure else { break }
      switch try await FailureDecision(context: context, step: step).decide(stop, about: subject) {
      case .stop: return .stopped(stop)
      case .turnBack: return .turnedBack(stop)
      case .retry, .goOn, .attested: continue
      }
    }
    return await isPassedOver ? .passedOver : .done
  }

  /// Has a person do what the step is about, on every host that is left.
  ///
  /// - Returns: what went wrong, nil where nothing did; and where.
  private func act() async throws(EvidenceError) -> (RunStop?, [String]) {
    let attestation = Attestation(context: context, step: step)
    for host in step.hosts {
      guard await context.ledger.turns(of: step, on: [host]) != [.settled] else { continue }
      let answer: PersonAnswer
      var isWhole = true
      switch step.kind {
      case .manual:
        guard let manual = step.manual else { continue }
        isWhole = false
        answer = try await attestation.attest(
          Instruction.lines(of: manual, on: host), record: manual.record, host: host)
      case .notify:
        guard let notify = step.notify else { continue }
        answer = try await attestation.attest(notify.lines(on: step.hosts))
      case .approve:
        guard let approve = step.approve else { continue }
        answer = try await attestation.approve(approve)
      case .run, .check, .wait: continue
      }
      if let stop = stop(for: answer, host: isWhole ? nil : host) {
        return (stop, isWhole ? step.hosts : [host])
      }
    }
    return (nil, [])
  }

  /// Looks at the step's check: what a check or wait is about, and what proves any other.
  private func look(_ check: Plan.Check) async throws(EvidenceError) -> RunStop? {
    var attempts = await context.ledger.lastLook(at: check.id, of: step.id)
    let conclusion = try await conclude(
      check, on: check.hosts, retry: step.proofRetry,
      isWait: step.kind == .wait, attempts: &attempts)
    return stop(for: check, conclusion)
  }
}

extension StepRunner {
  /// Something of it failed, and the run goes on all the same.
  var isPassedOver: Bool {
    get async { await context.ledger.standing(of: step.id)?.hasPassedOver ?? false }
  }

  /// Something of the step was settled before.
  private var isBegun: Bool {
    get async {
      await context.ledger.standing(of: step.id)?.hosts.contains { $0.standing.isSettled } ?? false
    }
  }
}

// MARK: - Checks

extension StepRunner {
  /// Runs a check of the step to its conclusion; asks a person where no machine can look.
  ///
  /// - Parameter attempts: how often it has been tried before in this run, counted on.
  func conclude(
    _ check: Plan.Check, on hosts: [String], retry: Plan.Retry? = nil, isWait: Bool = false,
    attempts: inout Int, recordsOnlySuccess: Bool = false
  ) async throws(EvidenceError) -> CheckConclusion {
    var instructions: [(host: String, lines: [String])] = []
    if let manual = check.manual, check.kind == .manual {
      instructions = hosts.map { ($0, Instruction.lines(of: manual, on: $0)) }
    } else {
      instructions = hosts.filter { host in
        context.host(check.command?.runner(for: host) ?? host).osFamily == "windows"
      }
      .map { ($0, Instruction.lines(of: check, on: $0)) }
    }
    if !instructions.isEmpty {
      attempts += 1
      let conclusion = try await ask(check, instructions, attempt: attempts)
      guard case .held = conclusion else { return conclusion }
    }
    let probed = hosts.filter { host in !instructions.contains { $0.host == host } }
    guard !probed.isEmpty else { return .held }
    let series = CheckSeries(
      context: context, step: step, check: check, hosts: probed, retry: retry, isWait: isWait,
      firstAttempt: attempts + 1, recordsOnlySuccess: recordsOnlySuccess)
    let conclusion: CheckConclusion
    (conclusion, attempts) = try await series.run()
    return conclusion
  }

  private func ask(
    _ check: Plan.Check, _ instructions: [(host: String, lines: [String])], attempt: Int
  ) async throws(EvidenceError) -> CheckConclusion {
    let start = context.milliseconds()
    try await context.writer.append(
      .checkStart(.init(check: check.id, step: step.id, attempt: attempt)))
    var conclusion = CheckConclusion.held
    asking: for (host, lines) in instructions {
      let answer = try await Attestation(context: context, step: step).attest(
        lines, record: check.manual?.record ?? [], host: host, check: check.id)
      switch answer {
      case .done: continue
      case .refused(let reason):
        conclusion = .failed(CheckFailure(reason: "does not hold: \(reason)"))
      case .nobody(let reason): conclusion = .unanswered(reason)
      case .interrupted: conclusion = .interrupted
      }
      break asking
    }
    let verdict: EvidenceRecord.Verdict =
      switch conclusion {
      case .held: .pass
      case .failed: .fail
      case .unanswered, .interrupted: .error
      }
    try await context.writer.append(
      .checkEnd(
        .init(
          check: check.id, step: step.id, attempt: attempt, verdict: verdict,
          expected: check.expected, milliseconds: context.milliseconds() - start)))
    return conclusion
  }

  func recordAlreadyDone(_ hosts: [String], probe: Plan.Check) async throws(EvidenceError) {
    for host in hosts {
      try await context.writer.append(
        .skip(.alreadyDone(step: step.id, host: host, probe: probe.id)))
    }
  }
}

// MARK: - What a failure means

extension StepRunner {
  func stop(for check: Plan.Check, _ conclusion: CheckConclusion) -> RunStop? {
    switch conclusion {
    case .held: return nil
    case .interrupted: return .interrupted(by: context.interruption)
    case .unanswered(let reason): return RunStop(kind: .attestation, reason: reason)
    case .failed(let failure):
      let kind: RunStop.Kind =
        switch (step.position, step.kind) {
        case (.entry, _): .gate
        case (_, .wait): .waitTimedOut
        default: .failed
        }
      return RunStop(
        kind: kind, reason: "expected that \(check.subject) \(check.expected); \(failure.reason)",
        lastLines: failure.lastLines)
    }
  }

  func stop(for answer: PersonAnswer, host: String?) -> RunStop? {
    switch answer {
    case .done: nil
    case .refused(let reason):
      RunStop(kind: .attestation, host: host, reason: "was not done: \(reason)")
    case .nobody(let reason): RunStop(kind: .attestation, host: host, reason: reason)
    case .interrupted: .interrupted(by: context.interruption)
    }
  }

  /// Looks, before anything of the step runs, whether this machine is the one the plan means.
  private func machineTrouble() -> RunStop? {
    for need in context.plan.machineNeeds(of: step) {
      let seen = context.environment.osNames
      if !need.names.isEmpty, !seen.isEmpty, Set(need.names).isDisjoint(with: seen) {
        return RunStop(
          kind: .machine, host: need.host,
          reason: "needs \(need.family ?? "another system"), and this machine runs \(seen[0])")
      }
      if need.needsRoot, context.environment.effectiveUserID != 0 {
        return RunStop(kind: .machine, host: need.host, reason: "needs root, and this run is not")
      }
    }
    return nil
  }
}
