import RunbookEvidence
import RunbookPlan

/// A step that runs a command: batches one after another, the hosts of one side by side.
struct CommandStep {
  private enum BatchEnd {
    case goOn
    case end(StepOutcome)
  }

  let runner: StepRunner
  /// Number of the last look at the step's `unless`. Looks that find nothing done leave no record, so
  /// that the records cannot say it.
  private var probeAttempts = 0

  init(runner: StepRunner) { self.runner = runner }

  private var context: RunContext { runner.context }
  private var step: Plan.Step { runner.step }

  mutating func run() async throws(EvidenceError) -> StepOutcome {
    guard let command = step.command else { return .done }
    if let unless = step.unless {
      probeAttempts = await context.ledger.lastLook(at: unless.id, of: step.id)
    }
    let settled = await context.ledger.turns(of: step, on: step.hosts).map { $0 == .settled }
    let isSettled = Dictionary(zip(step.hosts, settled)) { first, second in first && second }
    for batch in step.batches where batch.contains(where: { isSettled[$0] != true }) {
      if case .end(let outcome) = try await run(command, on: batch) { return outcome }
    }
    if !step.provesByBatch, case .end(let outcome) = try await prove() { return outcome }
    if await runner.isPassedOver { return .passedOver }
    let state = await context.ledger.standing(of: step.id)?.state
    return state == .alreadyDone ? .alreadyDone : .done
  }

  /// Decides about what nobody knows, runs the command where it is yet to run, and proves it where
  /// each batch is proved by itself.
  private mutating func run(
    _ command: Plan.Command, on batch: [String]
  ) async throws(EvidenceError) -> BatchEnd {
    for host in await hosts(of: batch, [.unknown]) {
      let decision = IndeterminateDecision(runner: runner, host: host)
      if case .stop(let stop) = try await decision.decide(attempts: &probeAttempts) {
        return .end(.stopped(stop))
      }
    }
    while true {
      // Of what is decided by its author alone there is no record before it is started again.
      let open = await hosts(of: batch, [.waiting, .unknown])
      guard !open.isEmpty else { break }
      if let end = try await end(of: try await attempt(command, on: open)) { return end }
    }
    return step.provesByBatch ? try await prove() : .goOn
  }

  private func hosts(of batch: [String], _ meant: [RunWriter.HostTurn]) async -> [String] {
    let turns = await context.ledger.turns(of: step, on: batch)
    return zip(batch, turns).filter { meant.contains($0.1) }.map(\.0)
  }

  /// - Returns: nil where the records say what is left to do.
  private mutating func end(
    of outcomes: [(String, HostOutcome)]
  ) async throws(EvidenceError) -> BatchEnd? {
    if context.interruption.signal != nil {
      return .end(.stopped(.interrupted(by: context.interruption)))
    }
    var failures: [RunStop] = []
    var unknown: [RunStop] = []
    for (_, outcome) in outcomes {
      switch outcome {
      case .failed(let stop): failures.append(stop)
      case .unknown(let stop): unknown.append(stop)
      case .done, .alreadyDone, .interrupted: break
      }
    }
    // Whoever resumes decides it; until then nothing may be built on it.
    if let stop = RunStop.joining(unknown + failures), !unknown.isEmpty {
      return .end(.stopped(stop))
    }
    guard let stop = RunStop.joining(failures) else { return nil }
    // The rest of the batch is finished first, its proof included, where the author says so.
    if step.onFailure == .finishBatch, step.provesByBatch {
      switch try await prove() {
      case .end(.turnedBack(let stop)): return .end(.turnedBack(stop))
      case .end: return .end(.stopped(stop))
      case .goOn: break
      }
    }
    let hosts = failures.compactMap(\.host)
    switch try await FailureDecision(context: context, step: step).decide(
      stop, about: .action(hosts: hosts))
    {
    case .stop: return .end(.stopped(stop))
    case .turnBack: return .end(.turnedBack(stop))
    case .goOn, .attested, .retry: return nil
    }
  }

  /// Looks whether the step has done what it was to do, where that is due.
  private func prove() async throws(EvidenceError) -> BatchEnd {
    while let check = step.check {
      let hosts = await context.ledger.hostsToProve(of: step)
      guard !hosts.isEmpty else { break }
      var attempts = await context.ledger.lastLook(at: check.id, of: step.id)
      let conclusion = try await runner.conclude(
        check, on: hosts, retry: check.retry, attempts: &attempts)
      guard let stop = runner.stop(for: check, conclusion) else { break }
      switch try await FailureDecision(context: context, step: step).decide(
        stop, about: .proof(check, hosts: hosts))
      {
      case .stop: return .end(.stopped(stop))
      case .turnBack: return .end(.turnedBack(stop))
      case .goOn, .attested, .retry: continue
      }
    }
    return .goOn
  }

  /// Runs the command once on every host of a batch, but for hosts where it is already done.
  private mutating func attempt(
    _ command: Plan.Command, on hosts: [String]
  ) async throws(EvidenceError) -> [(String, HostOutcome)] {
    var outcomes: [(String, HostOutcome)] = []
    var open: [String] = []
    for host in hosts {
      if let settled = try await lookedAtFirst(on: host) {
        outcomes.append((host, settled))
      } else if context.host(command.runner(for: host)).osFamily == "windows" {
        outcomes.append((host, try await attest(command, on: host)))
      } else {
        open.append(host)
      }
    }
    var runs: [HostRun] = []
    for host in open {
      runs.append(
        HostRun(
          context: context, step: step, command: command, host: context.host(host),
          labelled: open.count > 1,
          firstAttempt: await context.ledger.lastAttempt(of: step.id, on: host) + 1))
    }
    // Behind this barrier all hosts start together: a connection that is yet to be made would
    // hold one of them back. What is wrong with it shows when the command is to use it.
    if step.simultaneous {
      for run in runs {
        await context.commands.reach(context.host(command.runner(for: run.host.id)))
      }
    }
    // Nothing is done on any host before it is told that all of them were begun.
    for run in runs { try await run.recordStart(run.firstAttempt) }
    return outcomes + (try await sideBySide(runs))
  }

  private func sideBySide(
    _ runs: [HostRun]
  ) async throws(EvidenceError) -> [(String, HostOutcome)] {
    if runs.count == 1, let run = runs.first { return [(run.host.id, try await run.run())] }
    let ended = await withTaskGroup(of: EndedHost.self) { group in
      for (index, run) in runs.enumerated() {
        group.addTask { await EndedHost.running(run, index) }
      }
      var ended: [EndedHost] = []
      for await one in group { ended.append(one) }
      return ended.sorted { $0.index < $1.index }
    }
    var outcomes: [(String, HostOutcome)] = []
    for one in ended {
      if let failure = one.failure { throw failure }
      if let outcome = one.outcome { outcomes.append((one.host, outcome)) }
    }
    return outcomes
  }

  /// What the step's `unless` says of a host; nil where the command has to run.
  private mutating func lookedAtFirst(on host: String) async throws(EvidenceError) -> HostOutcome? {
    guard let unless = step.unless else { return nil }
    let hosts = unless.kind == .probe && unless.hosts.contains(host) ? [host] : unless.hosts
    let conclusion = try await runner.conclude(
      unless, on: hosts, attempts: &probeAttempts, recordsOnlySuccess: true)
    if case .interrupted = conclusion { return .interrupted }
    if let stop = runner.stop(forSilent: conclusion, of: unless, host: host) {
      return .failed(stop)
    }
    guard case .held = conclusion else { return nil }
    try await runner.recordAlreadyDone([host], probe: unless)
    return .alreadyDone
  }

  /// A Windows host is served by a person, who gets the command to copy. The step's end has no
  /// exit status then: only the person knows how it went.
  private func attest(
    _ command: Plan.Command, on host: String
  ) async throws(EvidenceError) -> HostOutcome {
    let attempt = await context.ledger.lastAttempt(of: step.id, on: host) + 1
    let run = HostRun(
      context: context, step: step, command: command, host: context.host(host), labelled: false,
      firstAttempt: attempt)
    let start = context.milliseconds()
    try await run.recordStart(attempt)
    let answer = try await Attestation(context: context, step: step).attest(
      Instruction.lines(of: command, on: host), host: host)
    let outcome: EvidenceRecord.StepOutcome =
      switch answer {
      case .done: .done
      case .interrupted: .interrupted
      case .refused, .nobody: .failed
      }
    let nothing = try await context.writer.store(BlobCapture())
    try await context.writer.append(
      .stepEnd(
        .init(
          step: step.id, host: host, attempt: attempt, outcome: outcome, termination: nil,
          milliseconds: context.milliseconds() - start, stdout: nothing, stderr: nothing)))
    guard let stop = runner.stop(for: answer, host: host) else { return .done }
    return answer == .interrupted ? .interrupted : .failed(stop)
  }
}

/// How a step ended on one of several hosts. A struct of its own rather than a `Result` of a tuple:
/// the optimizer of Swift 6.3 loses the fields of that one on its way out of a task group.
private struct EndedHost: Sendable {
  var index: Int
  var host: String
  var outcome: HostOutcome?
  var failure: EvidenceError?

  static func running(_ run: HostRun, _ index: Int) async -> EndedHost {
    var ended = EndedHost(index: index, host: run.host.id)
    do throws(EvidenceError) {
      ended.outcome = try await run.run()
    } catch {
      ended.failure = error
    }
    return ended
  }
}
