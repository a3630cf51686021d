import RunbookEvidence
package import RunbookPlan
import SystemPackage

/// Runs a plan on this machine and leaves evidence of it.
///
/// A failing command is a normal end and shows in the exit status, as does a plan that cannot be
/// run here; whatever the operator has to know is shown through `environment.write`.
///
/// - Parameter planBytes: the canonical bytes of `plan`, which the evidence keeps.
package func run(
  plan: Plan, planBytes: [UInt8], options: RunOptions, environment: ExecutionEnvironment
) async -> RunOutcome {
  if options.dryRun {
    let text = DryRun(plan: plan).lines.map { $0 + "\n" }.joined()
    environment.write(Array(text.utf8))
    return RunOutcome(exitStatus: ExitStatus.done)
  }
  var style = TerminalReporter.Style()
  style.color = options.color
  style.isLive = options.isTerminal && environment.variables["TERM"] != "dumb"
  style.columns = options.columns
  let reporter = TerminalReporter(
    style: style, clock: environment.evidence.monotonicMilliseconds, write: environment.write)
  return await run(
    plan: plan, planBytes: planBytes, options: options, environment: environment,
    reporter: reporter)
}

/// The same, shown through any reporter.
package func run(
  plan: Plan, planBytes: [UInt8], options: RunOptions, environment: ExecutionEnvironment,
  reporter: any RunReporter
) async -> RunOutcome {
  let values: RunValues
  do {
    values = try RunValues(
      plan: plan, environment: environment.variables,
      seconds: environment.evidence.wallMilliseconds() / 1000)
  } catch {
    reporter.report(.stopped(lines: ["NOT STARTED: \(error.reason)"]))
    return RunOutcome(exitStatus: ExitStatus.usage)
  }
  let writer: RunWriter
  do {
    writer = try RunWriter.create(
      under: options.evidenceParent, plan: planBytes, change: plan.change.id,
      version: options.toolVersion, environment: environment.evidence)
  } catch {
    reporter.report(.stopped(lines: ["NOT STARTED: no evidence can be written: \(error)"]))
    return RunOutcome(exitStatus: ExitStatus.failed)
  }
  let context = RunContext(
    plan: plan, options: options, environment: environment, values: values, writer: writer,
    reporter: reporter)
  let ticker = Task {
    while (try? await Task.sleep(for: .seconds(1))) != nil { reporter.report(.tick) }
  }
  let exitStatus = await PlanExecutor(context: context).run()
  ticker.cancel()
  return RunOutcome(exitStatus: exitStatus, runDirectory: writer.path)
}

/// One run from its first record to its last.
struct PlanExecutor {
  let context: RunContext

  private var plan: Plan { context.plan }

  /// - Returns: the exit status.
  func run() async -> Int {
    do throws(EvidenceError) {
      let exitStatus = try await execute()
      try await context.writer.close()
      return exitStatus
    } catch {
      // Nothing more may be done that leaves no trace.
      context.reporter.report(
        .stopped(lines: [
          "FAILED: the evidence cannot be written: \(error)",
          "evidence so far: \(context.writer.path)",
          "exit status: \(ExitStatus.failed)",
        ]))
      // The lock goes back even where the disk takes nothing more, so that the run can be resumed.
      try? await context.writer.close()
      return ExitStatus.failed
    }
  }

  private func execute() async throws(EvidenceError) -> Int {
    context.reporter.report(.runStarted(plan: plan, directory: context.writer.path.string))
    try await context.writer.append(
      .runStart(
        .init(
          mode: context.terminal == nil ? .unattended : .attended,
          operatorName: context.options.operatorName, account: context.account,
          dates: context.values.dates)))
    try await recordClock()
    var stage: String?
    var passedOver: [String] = []
    for (index, step) in plan.steps.enumerated() {
      if step.stage != stage, let entered = plan.stages.first(where: { $0.id == step.stage }) {
        context.reporter.report(.stageStarted(entered))
      }
      stage = step.stage
      let outcome = try await outcome(of: step, number: index + 1)
      context.reporter.report(.stepEnded(step, summary(of: outcome)))
      switch outcome {
      case .done, .alreadyDone: continue
      case .passedOver: passedOver.append(step.id)
      case .stopped(let stop): return try await end(stop, at: step, number: index + 1)
      }
    }
    try await recordClock()
    try await context.writer.append(.runEnd(.init(outcome: .done, exit: ExitStatus.done)))
    report(passedOver: passedOver)
    return ExitStatus.done
  }

  private func outcome(
    of step: Plan.Step, number: Int
  ) async throws(EvidenceError) -> StepOutcome {
    context.reporter.report(.stepStarted(step, number: number, count: plan.steps.count))
    if context.interruption.signal != nil {
      return .stopped(.interrupted(by: context.interruption))
    }
    if let stop = windowTrouble(of: step) { return .stopped(stop) }
    let outcome = try await StepRunner(context: context, step: step).run()
    // A signal that came while the step was ending leaves the step as it ended; the next one is
    // not begun.
    return outcome
  }

  /// Whether the stage's window is open. What only looks at the result may still run after it:
  /// leaving a change unverified helps nobody.
  private func windowTrouble(of step: Plan.Step) -> RunStop? {
    guard step.position == .body || step.position == .entry,
      let stage = plan.stages.first(where: { $0.id == step.stage }),
      let window = plan.windows.first(where: { $0.id == stage.window })
    else { return nil }
    let now = context.environment.evidence.wallMilliseconds() / 1000
    if now < window.startEpoch {
      return RunStop(kind: .window, reason: "may start at \(window.start), which is not yet")
    }
    guard now >= window.endEpoch else { return nil }
    return RunStop(kind: .window, reason: "had to start before \(window.end), which is over")
  }

  private func end(
    _ stop: RunStop, at step: Plan.Step, number: Int
  ) async throws(EvidenceError) -> Int {
    var outcome = EvidenceRecord.RunEnd.Outcome.failed
    if case .interrupted(let signal) = stop.kind {
      outcome = .aborted
      try await context.writer.append(
        .abort(reason: "the run was asked to end", signal: signal))
    }
    try await recordClock()
    try await context.writer.append(
      .runEnd(.init(outcome: outcome, exit: stop.exitStatus, step: step.id)))
    let report = StopReport(
      plan: plan, step: step, number: number, stop: stop,
      runDirectory: context.writer.path.string)
    context.reporter.report(.stopped(lines: report.lines))
    return stop.exitStatus
  }

  private func recordClock() async throws(EvidenceError) {
    try await context.writer.append(.clock(context.environment.clockState()))
  }

  private func summary(of outcome: StepOutcome) -> StepSummary {
    switch outcome {
    case .done: .done
    case .alreadyDone: .alreadyDone
    case .passedOver: .passedOver
    case .stopped: .stopped
    }
  }

  private func report(passedOver: [String]) {
    var lines = ["DONE: \(plan.steps.count) steps", "evidence: \(context.writer.path)"]
    if !passedOver.isEmpty {
      lines.insert("failed and passed over: \(passedOver.joined(separator: ", "))", at: 1)
    }
    context.reporter.report(.runEnded(lines: lines))
  }
}
