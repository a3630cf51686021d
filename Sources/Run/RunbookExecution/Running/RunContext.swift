import RunbookBase
import RunbookEvidence
import RunbookPlan

/// What every part of one run needs; does not change while it runs. Where the run stands is asked of
/// ``ledger``.
struct RunContext: Sendable {
  let plan: Plan
  let options: RunOptions
  let environment: ExecutionEnvironment
  let values: RunValues
  /// Takes secrets out of whatever is recorded.
  let writer: EvidenceLog
  /// Takes secrets out of whatever is shown.
  let reporter: any RunReporter
  let redact: TextRedactor
  let windows: WindowWatch
  let approval: PlanApproval
  /// What the operator asked for, less what was settled before.
  let part: PlanPart
  let commands: any CommandPort

  init(
    plan: Plan, options: RunOptions, environment: ExecutionEnvironment, values: RunValues,
    writer: RunWriter, reporter: any RunReporter, approval: PlanApproval, part: PlanPart,
    commands: any CommandPort
  ) {
    self.plan = plan
    self.options = options
    self.environment = environment
    self.values = values
    self.approval = approval
    self.part = part
    self.commands = commands
    redact = TextRedactor(values.secrets)
    self.writer = EvidenceLog(writer: writer, redact: redact, plan: plan)
    self.reporter = RedactingReporter(base: reporter, redact: redact)
    windows = WindowWatch(
      plan: plan, leftOut: Set(part.left), environment: environment.evidence)
  }

  /// The records that were written so far, and where they say that the run stands.
  var ledger: RunWriter { writer.writer }

  var interruption: Interruption { environment.interruption }
  var clock: any RunClock { environment.clock }

  /// Waits; sooner back when the run is asked to end.
  ///
  /// - Returns: whether the run shall go on.
  func pause(milliseconds: Int) async -> Bool {
    await clock.pause(milliseconds: milliseconds, until: interruption)
  }

  /// Who is at the keyboard; nil where nobody can be asked.
  var terminal: (any OperatorTerminal)? { options.unattended ? nil : environment.terminal }

  var account: EvidenceRecord.Account {
    EvidenceRecord.Account(
      uid: environment.userID, euid: environment.effectiveUserID,
      sudoUser: environment.variables["SUDO_USER"], cwd: environment.currentDirectory)
  }

  func host(_ id: String) -> Plan.Host {
    guard let host = values.host(id) else {
      preconditionFailure("the values of a run are made only after every host was found")
    }
    return host
  }

  func milliseconds() -> Int { environment.evidence.monotonicMilliseconds() }
}

/// One command that has run on one host.
struct CommandRun: Sendable {
  let result: ProcessResult
  let captured: CommandCapture.Captured
  /// When it was started, on the clock of the evidence's `mono_ms`.
  let beganMilliseconds: Int
  let milliseconds: Int
  /// The host that it is about.
  let host: Plan.Host
  /// The host that it ran on.
  let runner: Plan.Host
  /// Why nobody knows what it has done, or still does; nil where that is known.
  var loss: FarAnswer.Loss?

  /// As a shell counts: 128 plus its number after a signal. Nil where it never ran.
  var exitStatus: Int? {
    guard loss == nil else { return nil }
    return switch result.ending {
    case .exited(let status): status
    case .signalled(let signal): ExitStatus.signalBase + signal
    case .notStarted: nil
    }
  }

  /// What to say where something that it started goes on and holds its output.
  var heldNote: String? {
    guard !result.heldStreams.isEmpty else { return nil }
    return "something it started on \(runner.id) still holds its output; not waiting for it"
  }

  /// What went wrong, as the end of "step `x` …"; nil where the exit status is one of `allowed`.
  func trouble(allowed: [Int], timeout: Int?) -> String? {
    switch result.cut {
    case .timeout:
      let limit = "took longer than \(DurationText(about: timeout ?? 0)) and was ended"
      return runner.connection == .ssh ? limit + ", but may go on on its host" : limit
    case .interruption: return "was interrupted"
    case nil: break
    }
    if let loss { return loss.words(runner) }
    switch result.ending {
    case .notStarted(let reason): return "did not start: \(reason)"
    case .signalled(let signal): return "was ended by signal \(signal)"
    case .exited(let status) where allowed.contains(status): return nil
    case .exited(let status): return "got exit status \(status)"
    }
  }
}

extension RunContext {
  /// Runs one command of the plan on one host to its end.
  ///
  /// - Parameters:
  ///   - shows: whether what it prints is shown while it runs.
  ///   - labelled: other hosts print at the same time.
  ///   - isAlone: nothing else of the run goes on meanwhile.
  ///   - mark: how to know its processes again should this one be killed.
  func run(
    _ command: Plan.Command, on host: Plan.Host, timeout: Int?, shows: Bool, labelled: Bool = false,
    isAlone: Bool = false, mark: ProcessMark? = nil
  ) async -> CommandRun {
    let reporter = reporter
    let capture = CommandCapture(secrets: values.secrets) { stream, bytes in
      guard shows else { return }
      reporter.report(
        .output(host: host.id, stream: stream.rawValue, labelled: labelled, bytes: bytes))
    }
    let runner = self.host(command.runner(for: host.id))
    let hostCommand = HostCommand(
      host: runner, text: command.text(on: host.id) ?? "",
      values: values.values(of: command, on: host), workingDirectory: command.workingDirectory)
    let start = milliseconds()
    var end: CommandEnd
    do throws(HostRefusal) {
      end = try await commands.run(
        hostCommand, CommandTerms(timeout: timeout, isAlone: isAlone, mark: mark),
        sink: capture.receive)
    } catch {
      capture.receive(.error, error.output)
      end = CommandEnd(
        result: ProcessResult(
          ending: .notStarted(error.reason),
          cut: interruption.signal == nil ? nil : .interruption))
    }
    let captured = capture.finish()
    return CommandRun(
      result: end.result, captured: captured, beganMilliseconds: start,
      milliseconds: milliseconds() - start, host: host, runner: runner,
      loss: end.loss)
  }
}
