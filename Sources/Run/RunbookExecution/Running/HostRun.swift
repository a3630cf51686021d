import RunbookBase
import RunbookEvidence
import RunbookPlan

/// How a step's command came out on one host.
enum HostOutcome: Sendable {
  case done
  case alreadyDone
  case failed(RunStop)
  /// Nobody knows what the command has done; running it again would be blind.
  case unknown(RunStop)
  case interrupted
}

/// A step's command on one host, tried as often as the step's `retry` allows.
struct HostRun {
  let context: RunContext
  let step: Plan.Step
  let command: Plan.Command
  let host: Plan.Host
  /// Other hosts print at the same time.
  let labelled: Bool
  /// 1-based.
  let firstAttempt: Int

  /// The first attempt's `step.start` is in the ledger already.
  ///
  /// - Returns: the outcome of the last attempt.
  func run() async throws(EvidenceError) -> HostOutcome {
    let start = context.clock.milliseconds()
    var attempt = firstAttempt
    while true {
      if context.interruption.signal != nil {
        if attempt == firstAttempt { try await recordNothing(attempt) }
        return .interrupted
      }
      if attempt > firstAttempt { try await recordStart(attempt) }
      let run = await context.run(
        command, on: host, timeout: step.timeoutMS, shows: true, labelled: labelled,
        isAlone: !labelled,
        mark: ProcessMark(run: context.writer.header.run, step: step.id, host: host.id))
      context.reporter.report(.outputEnded(host: host.id))
      let trouble = run.trouble(allowed: command.okStatuses, timeout: step.timeoutMS)
      try await recordEnd(run, attempt, succeeded: trouble == nil)
      if let note = run.heldNote { context.reporter.report(.note(note)) }
      guard let trouble else { return .done }
      if run.result.cut == .interruption { return .interrupted }
      let stop = RunStop(
        kind: .failed, host: host.id, reason: trouble, lastLines: run.captured.lastLines)
      if run.loss != nil, !step.idempotent { return .unknown(stop) }
      guard let pace = pause(after: attempt, since: start) else { return .failed(stop) }
      context.reporter.report(
        .note("attempt \(attempt) on \(host.id) \(trouble); again in \(DurationText(about: pace))"))
      guard await context.pause(milliseconds: pace) else {
        return .interrupted
      }
      attempt += 1
    }
  }

  /// Milliseconds to wait before another attempt; nil where none may be made.
  private func pause(after attempt: Int, since start: Int) -> Int? {
    guard let retry = step.retry,
      retry.allowsAnother(
        after: attempt - firstAttempt + 1, elapsed: context.clock.milliseconds() - start)
    else { return nil }
    return retry.everyMS
  }

  func recordStart(_ attempt: Int) async throws(EvidenceError) {
    try await context.writer.append(
      .stepStart(
        .init(
          step: step.id, host: host.id, attempt: attempt, kind: step.kind.rawValue,
          account: context.account, command: command.text(on: host.id) ?? "")))
  }

  /// It was told that the attempt begins, and then the run was asked to end.
  private func recordNothing(_ attempt: Int) async throws(EvidenceError) {
    let nothing = try await context.writer.store(BlobCapture())
    try await context.writer.append(
      .stepEnd(
        .init(
          step: step.id, host: host.id, attempt: attempt, outcome: .interrupted, termination: nil,
          milliseconds: 0, stdout: nothing, stderr: nothing)))
  }

  private func recordEnd(
    _ run: CommandRun, _ attempt: Int, succeeded: Bool
  ) async throws(EvidenceError) {
    let outcome: EvidenceRecord.StepOutcome =
      switch run.result.cut {
      case .timeout: .timeout
      case .interruption: .interrupted
      case nil where run.loss != nil: .interrupted
      case nil: succeeded ? .done : .failed
      }
    let termination: EvidenceRecord.Termination? =
      switch run.result.ending {
      // The status is that of `ssh`.
      case _ where run.loss != nil: nil
      case .exited(let status): .exit(status)
      case .signalled(let signal): .signal(signal)
      case .notStarted: nil
      }
    try await context.writer.append(
      .stepEnd(
        .init(
          step: step.id, host: host.id, attempt: attempt, outcome: outcome,
          termination: termination,
          beganMilliseconds: step.simultaneous && termination != nil ? run.beganMilliseconds : nil,
          milliseconds: run.milliseconds,
          stdout: try await context.writer.store(.output, of: run),
          stderr: try await context.writer.store(.error, of: run),
          redacted: run.captured.redactions)))
  }
}
