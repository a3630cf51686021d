import RunbookEvidence
import RunbookPlan

/// A step that runs a command: batches one after another, the hosts of one side by side.
struct CommandStep {
  private enum BatchEnd {
    case goOn
    case end(StepOutcome)
  }

  let runner: StepRunner
  /// Attempts so far, by host.
  private var attempts: [String: Int] = [:]
  private var checkAttempts = 0
  private var probeAttempts = 0
  /// Hosts where the command has run, and whose proof is still to come.
  private var ran: [String] = []
  private var passedOver: RunStop?

  init(runner: StepRunner) {
    self.runner = runner
    for host in runner.standing?.hosts ?? [] { attempts[host.host] = host.standing.attempts }
    checkAttempts = runner.step.check.map(runner.checkAttempts) ?? 0
    probeAttempts = runner.step.unless.map(runner.checkAttempts) ?? 0
  }

  private var context: RunContext { runner.context }
  private var step: Plan.Step { runner.step }

  mutating func run() async throws(EvidenceError) -> StepOutcome {
    guard let command = step.command else { return .done }
    for batch in step.batches {
      var settled: [String] = []
      var open = batch
      if case .end(let outcome) = try await takeUp(&open, &settled) { return outcome }
      if case .end(let outcome) = try await run(command, on: open, proving: settled) {
        return outcome
      }
    }
    if let check = step.check, !step.provesByBatch, !ran.isEmpty {
      if case .end(let outcome) = try await prove(check, on: check.hosts) { return outcome }
    }
    if let passedOver { return .passedOver(passedOver) }
    return ran.isEmpty ? .alreadyDone : .done
  }

  /// Takes up a batch where the run was cut off: leaves out what was settled, and decides about what
  /// nobody knows.
  ///
  /// - Parameters:
  ///   - open: hosts of the batch; those that are left afterwards.
  ///   - settled: gets those whose proof is still to come.
  private mutating func takeUp(
    _ open: inout [String], _ settled: inout [String]
  ) async throws(EvidenceError) -> BatchEnd {
    guard let standing = runner.standing else { return .goOn }
    for host in open {
      guard let before = standing.standing(on: host) else { continue }
      if before.state == .indeterminate {
        let decision = IndeterminateDecision(runner: runner, host: host)
        switch try await decision.decide(attempts: &probeAttempts) {
        case .settled: settled.append(host)
        case .again: continue
        case .stop(let stop): return .end(.stopped(stop))
        }
      } else if before.state == .done {
        if !standing.unproved.isEmpty { settled.append(host) }
      } else if !before.isSettled {
        continue
      }
      open.removeAll { $0 == host }
    }
    if step.provesByBatch {
      let proved = Set(settled).subtracting(standing.unproved)
      settled.removeAll { proved.contains($0) && standing.standing(on: $0)?.state == .done }
    }
    return .goOn
  }

  private mutating func run(
    _ command: Plan.Command, on batch: [String], proving settled: [String]
  ) async throws(EvidenceError) -> BatchEnd {
    var hosts = batch
    /// Where the command has succeeded and its success is not proved yet.
    var done = settled
    while !hosts.isEmpty {
      let outcomes = try await attempt(command, on: hosts)
      if context.interruption.signal != nil {
        return .end(.stopped(.interrupted(by: context.interruption)))
      }
      var failures: [RunStop] = []
      var unknown: [RunStop] = []
      for (host, outcome) in outcomes {
        switch outcome {
        case .done: done.append(host)
        case .failed(let stop): failures.append(stop)
        case .unknown(let stop): unknown.append(stop)
        case .alreadyDone, .interrupted: break
        }
      }
      // Whoever resumes decides it; until then nothing may be built on it.
      if let stop = RunStop.joining(unknown + failures), !unknown.isEmpty {
        return .end(.stopped(stop))
      }
      guard let stop = RunStop.joining(failures) else { break }
      // The rest of the batch is finished first, its proof included, where the author says so.
      if step.onFailure == .finishBatch {
        switch try await prove(done) {
        case .end(.turnedBack(let stop)): return .end(.turnedBack(stop))
        case .end: return .end(.stopped(stop))
        case .goOn: done = []
        }
      }
      hosts = failures.compactMap(\.host)
      switch try await FailureDecision(context: context, step: step).decide(
        stop, about: .action(hosts: hosts))
      {
      case .stop: return .end(.stopped(stop))
      case .turnBack: return .end(.turnedBack(stop))
      case .goOn:
        passedOver = passedOver ?? stop
        hosts = []
      case .attested:
        done += hosts
        hosts = []
      case .retry: continue
      }
    }
    return try await prove(done)
  }

  /// Proves the success on some hosts of the step, where its check looks at each by itself.
  private mutating func prove(_ done: [String]) async throws(EvidenceError) -> BatchEnd {
    ran += done
    guard let check = step.check, step.provesByBatch else { return .goOn }
    return try await prove(check, on: check.hosts.filter { done.contains($0) })
  }

  /// Looks whether the step has done what it was to do.
  private mutating func prove(
    _ check: Plan.Check, on hosts: [String]
  ) async throws(EvidenceError) -> BatchEnd {
    guard !hosts.isEmpty else { return .goOn }
    while true {
      let conclusion = try await runner.conclude(
        check, on: hosts, retry: check.retry, attempts: &checkAttempts)
      guard let stop = runner.stop(for: check, conclusion) else { return .goOn }
      switch try await FailureDecision(context: context, step: step).decide(
        stop, about: .proof(check, hosts: hosts))
      {
      case .stop: return .end(.stopped(stop))
      case .turnBack: return .end(.turnedBack(stop))
      case .goOn:
        passedOver = passedOver ?? stop
        return .goOn
      case .attested: return .goOn
      case .retry: continue
      }
    }
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
      } else if context.host(host).osFamily == "windows" {
        outcomes.append((host, try await attest(command, on: host)))
      } else {
        open.append(host)
      }
    }
    let runs = open.map { host in
      HostRun(
        context: context, step: step, command: command, host: context.host(host),
        labelled: open.count > 1, firstAttempt: attempts[host, default: 0] + 1)
    }
    // Behind this barrier all hosts start together: a connection that is yet to be made would
    // hold one of them back. What is wrong with it shows when the command is to use it.
    if step.simultaneous {
      for run in runs where run.host.connection == .ssh {
        _ = try? await context.connections.link(to: run.host)
      }
    }
    // Nothing is done on any host before it is told that all of them were begun.
    for run in runs { try await run.recordStart(run.firstAttempt) }
    for (host, outcome, attempt) in try await sideBySide(runs) {
      attempts[host] = attempt
      outcomes.append((host, outcome))
    }
    return outcomes
  }

  private func sideBySide(
    _ runs: [HostRun]
  ) async throws(EvidenceError) -> [(String, HostOutcome, Int)] {
    if runs.count == 1, let run = runs.first {
      let ended = try await run.run()
      return [(run.host.id, ended.0, ended.attempt)]
    }
    let ended = await withTaskGroup(of: EndedHost.self) { group in
      for (index, run) in runs.enumerated() {
        group.addTask { await EndedHost.running(run, index) }
      }
      var ended: [EndedHost] = []
      for await one in group { ended.append(one) }
      return ended.sorted { $0.index < $1.index }
    }
    var outcomes: [(String, HostOutcome, Int)] = []
    for one in ended {
      if let failure = one.failure { throw failure }
      if let outcome = one.outcome { outcomes.append((one.host, outcome, one.attempt)) }
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
  private mutating func attest(
    _ command: Plan.Command, on host: String
  ) async throws(EvidenceError) -> HostOutcome {
    let attempt = attempts[host, default: 0] + 1
    attempts[host] = attempt
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
  var attempt = 0
  var failure: EvidenceError?

  static func running(_ run: HostRun, _ index: Int) async -> EndedHost {
    var ended = EndedHost(index: index, host: run.host.id)
    do throws(EvidenceError) {
      let (outcome, attempt) = try await run.run()
      ended.outcome = outcome
      ended.attempt = attempt
    } catch {
      ended.failure = error
    }
    return ended
  }
}
