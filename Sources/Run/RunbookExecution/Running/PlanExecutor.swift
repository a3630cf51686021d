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
    return dryRun(plan, options, environment)
  }
  let reporter = TerminalReporter(options: options, environment: environment)
  return await run(
    plan: plan, planBytes: planBytes, options: options, environment: environment,
    reporter: reporter)
}

private func dryRun(
  _ plan: Plan, _ options: RunOptions, _ environment: ExecutionEnvironment
) -> RunOutcome {
  do {
    let part = try PlanPart(options.choice, of: plan)
    let text = DryRun(plan: plan, part: part).lines.map { $0 + "\n" }.joined()
    environment.write(Array(text.utf8))
    return RunOutcome(exitStatus: ExitStatus.done)
  } catch {
    let reporter = TerminalReporter(options: options, environment: environment)
    reporter.report(.stopped(lines: error.lines))
    return RunOutcome(exitStatus: error.exitStatus)
  }
}

/// The same, shown through any reporter.
package func run(
  plan: Plan, planBytes: [UInt8], options: RunOptions, environment: ExecutionEnvironment,
  reporter: any RunReporter
) async -> RunOutcome {
  let values: RunValues
  let approval: PlanApproval
  let part: PlanPart
  let commands: any CommandPort
  do {
    part = try PlanPart(options.choice, of: plan)
    approval = try PlanApproval(
      plan, digest: sha256Hex(planBytes), options: options,
      now: environment.evidence.wallMilliseconds())
    values = try await RunValues(plan: plan, options: options, environment: environment)
    commands = try await environment.commandsAfterLooking(
      for: plan, part, values, options: options, reporter: reporter)
  } catch {
    reporter.report(.stopped(lines: error.lines))
    return RunOutcome(exitStatus: error.exitStatus)
  }
  let writer: RunWriter
  do {
    writer = try RunWriter.create(
      under: options.evidenceParent, plan: planBytes, change: plan.change.id,
      version: options.toolVersion, environment: environment.evidence)
    try await writer.follow(plan)
  } catch {
    await commands.close()
    reporter.report(.stopped(lines: ["NOT STARTED: no evidence can be written: \(error)"]))
    return RunOutcome(exitStatus: ExitStatus.failed)
  }
  let context = RunContext(
    plan: plan, options: options, environment: environment, values: values, writer: writer,
    reporter: reporter, approval: approval, part: part, commands: commands)
  return await PlanExecutor(context: context).outcome()
}

extension RunValues {
  /// - Parameter fixedDates: what the dates were when the run was started, where it is resumed.
  /// - Throws: ``RunRefusal``, also where a value is set that the plan fixes.
  init(
    plan: Plan, options: RunOptions, environment: ExecutionEnvironment,
    fixedDates: [String: String] = [:]
  ) async throws(RunRefusal) {
    let names = plan.variables.filter { $0.kind == .date }.map(\.name)
    if let other = options.dates.keys.sorted().first(where: { !names.contains($0) }) {
      let known = names.isEmpty ? "none" : names.joined(separator: ", ")
      throw RunRefusal("`--set \(other)`: the plan fixes it; only dates can be set: \(known)")
    }
    let secrets = SecretReader(
      variables: environment.variables,
      terminal: options.unattended ? nil : environment.terminal,
      interruption: environment.interruption)
    try self.init(
      plan: plan, environment: environment.variables, secrets: await secrets.read(plan),
      seconds: environment.evidence.wallMilliseconds() / 1000,
      fixedDates: fixedDates.isEmpty ? options.dates : fixedDates)
  }
}

extension TerminalReporter {
  convenience init(options: RunOptions, environment: ExecutionEnvironment) {
    var style = TerminalReporter.Style()
    style.color = options.color
    style.isLive = options.isTerminal && environment.variables["TERM"] != "dumb"
    style.columns = options.columns
    self.init(
      style: style, clock: environment.evidence.monotonicMilliseconds, write: environment.write)
  }
}

/// One run from its first record to its last.
struct PlanExecutor {
  let context: RunContext

  var plan: Plan { context.plan }

  func outcome() async -> RunOutcome {
    let reporter = context.reporter
    let ticker = Task {
      while (try? await Task.sleep(for: .seconds(1))) != nil { reporter.report(.tick) }
    }
    let exitStatus = await run()
    ticker.cancel()
    await context.commands.close()
    let isThere = await context.ledger.isThere
    return RunOutcome(
      exitStatus: exitStatus, runDirectory: isThere ? context.writer.path : nil)
  }

  /// - Returns: the exit status.
  func run() async -> Int {
    do throws(EvidenceError) {
      let exitStatus = try await execute()
      await giveBackLock()
      return exitStatus
    } catch {
      if await context.ledger.discard() {
        context.reporter.report(
          .stopped(lines: ["NOT STARTED: no evidence can be written: \(error)"]))
        return ExitStatus.failed
      }
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

  /// Everything is recorded by now: a lock that stays behind is no failure of the run.
  private func giveBackLock() async {
    do throws(EvidenceError) {
      try await context.writer.close()
    } catch {
      context.reporter.report(.note("the lock of the run was left behind: \(error)"))
    }
  }

  private func execute() async throws(EvidenceError) -> Int {
    context.reporter.report(.runStarted(plan: plan, directory: context.writer.path.string))
    for warning in context.values.warnings + context.approval.oddities {
      context.reporter.report(.note(warning))
    }
    try await recordBeginning()
    try await context.approval.record(in: context.writer, by: context.options.operatorName)
    try await recordClock()
    if let wayBack = await context.ledger.wayBack {
      return try await WayBackRun(executor: self).carryOn(wayBack)
    }
    if context.options.rollBack { return try await rollBackAsAsked() }
    try await recordLeftOut()
    return try await goForward()
  }

  private func recordBeginning() async throws(EvidenceError) {
    let mode: EvidenceRecord.RunStart.Mode = context.terminal == nil ? .unattended : .attended
    // A run that was killed before its first record has not begun.
    let standing = await context.ledger.standing
    guard standing.records > 0 else {
      try await context.writer.append(
        .runStart(
          .init(
            mode: mode, operatorName: context.options.operatorName, account: context.account,
            dates: context.values.dates)))
      return
    }
    let boot = context.environment.evidence.bootID()
    let previousBoot = standing.lastBoot == boot ? nil : standing.lastBoot
    for line in ResumedRun.lines(standing, isNewBoot: previousBoot != nil) {
      context.reporter.report(.note(line))
    }
    try await context.writer.append(
      .resume(
        .init(
          mode: mode, operatorName: context.options.operatorName, account: context.account,
          previousBoot: previousBoot, staleLock: context.writer.writer.staleLock)))
  }

  private func goForward() async throws(EvidenceError) -> Int {
    var stage: String?
    var last = -1
    while let index = await context.ledger.nextStep {
      let step = plan.steps[index]
      guard index > last else {
        throw .contradiction(type: "run.end", reason: "step `\(step.id)` was not settled")
      }
      last = index
      if step.stage != stage, let entered = plan.stages.first(where: { $0.id == step.stage }) {
        context.reporter.report(.stageStarted(entered))
        for line in await context.windows.enter(entered, context.ledger) {
          context.reporter.report(.note(line))
        }
      }
      stage = step.stage
      let outcome = try await outcome(of: step, number: index + 1)
      context.reporter.report(.stepEnded(step, StepSummary(outcome)))
      switch outcome {
      case .done, .alreadyDone, .passedOver: continue
      case .stopped(let stop): return try await end(stop, at: step, number: index + 1)
      case .turnedBack(let stop):
        return try await WayBackRun(executor: self).begin(after: step.id, because: stop.reason)
      }
    }
    try await recordClock()
    return try await finish()
  }

  private func rollBackAsAsked() async throws(EvidenceError) -> Int {
    guard let start = await context.ledger.wayBackStart else { return ExitStatus.done }
    let name = context.options.operatorName
    return try await WayBackRun(executor: self).begin(
      after: start, because: name + RecordedWords.asked)
  }

  private func outcome(
    of step: Plan.Step, number: Int
  ) async throws(EvidenceError) -> StepOutcome {
    context.reporter.report(.stepStarted(step, number: number, count: plan.steps.count))
    if context.interruption.signal != nil {
      return .stopped(.interrupted(by: context.interruption))
    }
    if let stop = context.windows.trouble(before: step) { return .stopped(stop) }
    for line in context.windows.warnings(before: step) { context.reporter.report(.note(line)) }
    // A signal that came while the step was ending leaves the step as it ended; the next one is
    // not begun.
    return try await StepRunner(context: context, step: step).run()
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
      runDirectory: context.writer.path.string,
      review: context.reviewLines)
    context.reporter.report(.stopped(lines: report.lines))
    return stop.exitStatus
  }

  func recordClock() async throws(EvidenceError) {
    try await context.writer.append(.clock(context.environment.clockState()))
  }
}
