import RunbookEvidence
import RunbookPlan
package import SystemPackage

/// Carries a run on that has stopped, was interrupted or was cut off, by the plan that it keeps.
///
/// - Parameters:
///   - directory: of the run.
///   - planBytes: a plan that the operator has named besides; the run is refused where it is another
///     than the one the run keeps. Nil: none was named.
package func resumeRun(
  _ directory: FilePath, planBytes: [UInt8]? = nil, options: RunOptions,
  environment: ExecutionEnvironment
) async -> RunOutcome {
  await ResumedRun(
    directory: directory, planBytes: planBytes, options: options, environment: environment,
    reporter: TerminalReporter(options: options, environment: environment)
  ).run()
}

/// What has to hold before a run may be carried on.
struct ResumedRun {
  private struct Refusal: Error {
    let lines: [String]
    var exitStatus = ExitStatus.usage

    init(_ lines: [String], exitStatus: Int = ExitStatus.usage) {
      self.lines = lines
      self.exitStatus = exitStatus
    }
  }

  let directory: FilePath
  let planBytes: [UInt8]?
  let options: RunOptions
  let environment: ExecutionEnvironment
  let reporter: any RunReporter

  func run() async -> RunOutcome {
    do throws(Refusal) {
      let context = try await open()
      return await PlanExecutor(context: context).outcome()
    } catch {
      reporter.report(.stopped(lines: error.lines))
      return RunOutcome(exitStatus: error.exitStatus)
    }
  }

  private func open() async throws(Refusal) -> RunContext {
    let before = try standing()
    try refuseAnotherPlan(before)
    try refuseEnded(before)
    try refuseDamaged()
    // Before anybody is asked for a secret; the lock itself decides later.
    if case .alive(let owner)? = before.holder,
      owner.processID != environment.evidence.processID()
    {
      throw refusal(.locked(path: directory.string, by: owner))
    }
    let approval: PlanApproval
    let values: RunValues
    let part: PlanPart
    let commands: any CommandPort
    do {
      part = try PlanPart(options.choice, of: before.plan)
      approval = try passing(gatesOpenedBy: before, try self.approval(before))
      values = try await RunValues(
        plan: before.plan, options: options, environment: environment, fixedDates: before.dates)
      commands = try await self.commands(before, part, values)
    } catch {
      throw Refusal(
        ["NOT RESUMED: \(error.reason)"] + error.details, exitStatus: error.exitStatus)
    }
    let writer: RunWriter
    do {
      writer = try RunWriter.open(directory, environment: environment.evidence)
    } catch {
      await commands.close()
      throw refusal(error)
    }
    do throws(Refusal) {
      // Somebody else may have carried it on between the first look and the lock.
      let standing = try await following(writer)
      try refuseEnded(standing)
      var environment = environment
      environment.evidence = writer.environment
      return RunContext(
        plan: standing.plan, options: options, environment: environment, values: values,
        writer: writer, reporter: reporter, approval: approval, part: part,
        commands: commands)
    } catch {
      await commands.close()
      try? await writer.close()
      throw error
    }
  }

  /// Approvals have to hold when a run goes on as when it began; the way back is open to all.
  private func approval(_ standing: RunStanding) throws(RunRefusal) -> PlanApproval {
    guard !options.rollBack, standing.wayBack == nil else { return PlanApproval() }
    return try PlanApproval(
      standing.plan, digest: standing.header.plan, options: options,
      now: environment.evidence.wallMilliseconds())
  }

  /// A gate that the records call open has to be open by signatures of those who may, as the plan
  /// has to be: this is looked at before anything behind it is done. Where it was passed because the
  /// glass had been broken, the glass has to be broken again.
  ///
  /// - Returns: the approval that the run goes on with.
  private func passing(
    gatesOpenedBy standing: RunStanding, _ approval: PlanApproval
  ) throws(RunRefusal) -> PlanApproval {
    // Nobody can pass over a gate, or skip it; where a probe settles it, the plan says so.
    let gates = standing.plannedSteps.filter { gate in
      gate.step.kind == .approve && gate.isSettled && gate.state != .alreadyDone
    }
    guard !gates.isEmpty, !approval.accepted.isEmpty, approval.brokenGlass == nil else {
      return approval
    }
    let report = RunVerifier(directory: directory, trust: options.trust).verify()
    var reasons = report.untrusted
    if case .fail(let failures) = report.integrity { reasons = failures.map(\.text) + reasons }
    let isShut = { (gate: RunStanding.StepStanding) in
      gate.state != .done || !report.openGates.contains(gate.step.id)
    }
    guard let gate = gates.first(where: isShut) else { return approval }
    if let broken = approval.breakingGlass(options) { return broken }
    throw RunRefusal(
      "gate `\(gate.step.id)` was opened, and not by enough of those who may sign for it",
      details: reasons.prefix(5).map { "  \($0)" } + PlanApproval.advice.suffix(1),
      exitStatus: ExitStatus.attestation)
  }

  /// What a check lacks keeps nobody from going back.
  private func commands(
    _ standing: RunStanding, _ part: PlanPart, _ values: RunValues
  ) async throws(RunRefusal) -> any CommandPort {
    guard !options.rollBack, standing.wayBack == nil else {
      return environment.commands(values.inherited, options.limits, environment.interruption)
    }
    return try await environment.commandsAfterLooking(
      for: standing.plan, part, values, options: options, reporter: reporter)
  }

  private func standing() throws(Refusal) -> RunStanding {
    do {
      return try RunStanding(directory: directory, environment: environment.evidence)
    } catch {
      throw unreadable(error)
    }
  }

  /// Where the run stands now that nobody else writes to it.
  private func following(_ writer: RunWriter) async throws(Refusal) -> RunStanding {
    do throws(EvidenceError) {
      try await writer.follow()
      return await writer.standing
    } catch {
      throw unreadable(error)
    }
  }

  private func unreadable(_ error: EvidenceError) -> Refusal {
    do throws(Refusal) {
      guard case .damaged(let path, let reason) = error else {
        throw Refusal(["NOT RESUMED: \(error)"], exitStatus: ExitStatus.failed)
      }
      // The verifier names the very record.
      if path == EvidenceFormat.ledgerFile { try refuseDamaged() }
      throw Refusal(["NOT RESUMED: `\(path)` cannot be carried on: \(reason)"])
    } catch {
      return error
    }
  }

  private func refuseAnotherPlan(_ standing: RunStanding) throws(Refusal) {
    guard let planBytes else { return }
    let digest = sha256Hex(planBytes)
    guard digest != standing.header.plan else { return }
    throw Refusal([
      "NOT RESUMED: this is not the plan that the run was started with",
      "the run keeps: \(standing.header.plan)", "this plan is:  \(digest)",
      "resume without naming a plan, or start a new run of this one",
    ])
  }

  private func refuseEnded(_ standing: RunStanding) throws(Refusal) {
    switch standing.end?.outcome {
    case .done: throw Refusal(["NOT RESUMED: the run is done: nothing to resume"])
    case .rolledBack: throw Refusal(["NOT RESUMED: the run was rolled back: nothing to resume"])
    case .rolledBackInPart:
      throw Refusal(["NOT RESUMED: the run was rolled back, in part: nothing to resume"])
    case .incomplete:
      throw Refusal(["NOT RESUMED: the run went to its end, with failures: nothing to resume"])
    case .failed, .aborted, nil: return
    }
  }

  /// A run is carried on only where what it has left so far can be believed.
  private func refuseDamaged() throws(Refusal) {
    let report = RunVerifier(directory: directory).verify()
    guard case .fail(let failures) = report.integrity else { return }
    throw Refusal(
      ["NOT RESUMED: the evidence is not whole"] + failures.prefix(5).map { "  \($0.text)" })
  }

  private func refusal(_ error: EvidenceError) -> Refusal {
    guard case .locked(let path, let owner) = error else {
      return Refusal(
        ["NOT RESUMED: no evidence can be written: \(error)"], exitStatus: ExitStatus.failed)
    }
    guard let owner, owner.host != environment.evidence.hostName() else {
      let whose = owner?.description ?? "a writer"
      return Refusal(
        ["NOT RESUMED: the run is going on: held by \(whose)"], exitStatus: ExitStatus.failed)
    }
    return Refusal(
      [
        "NOT RESUMED: the run is held by \(owner), and nobody can tell from here whether it goes on",
        "where it does not: rm -r \(ShellWord(path))/lock",
      ], exitStatus: ExitStatus.failed)
  }

  /// What the operator is told when a run is taken up again.
  static func lines(_ standing: RunStanding, isNewBoot: Bool) -> [String] {
    let steps = standing.plannedSteps
    let settled = steps.filter(\.isSettled).count
    var lines = ["RESUMING: \(settled) of \(steps.count) steps are settled"]
    if isNewBoot {
      lines.append("the machine was started anew since the last record: what ran then has ended")
    }
    let unknown = steps.filter { $0.state == .indeterminate }.map { "`\($0.step.id)`" }
    if !unknown.isEmpty {
      lines.append("started, and nobody knows how it ended: \(unknown.joined(separator: ", "))")
    }
    return lines
  }
}
