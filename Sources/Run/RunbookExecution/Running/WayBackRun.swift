import RunbookEvidence
import RunbookPlan
import SystemPackage

/// Goes the way back, step by step, with evidence like that of any step, and ends the run.
struct WayBackRun {
  private enum LegEnd {
    case goOn
    case failed(Plan.Step, RunStop)
  }

  let executor: PlanExecutor

  private var context: RunContext { executor.context }

  /// - Parameter step: id of the one where the run stopped going forward.
  /// - Returns: the exit status.
  func begin(after step: String, because reason: String) async throws(EvidenceError) -> Int {
    let route = WayBackRoute(from: step, standing: await context.ledger.standing)
    try await context.writer.append(
      .wayBack(
        .init(
          procedure: route.procedure?.id, after: step, reason: reason,
          by: context.options.operatorName)))
    return try await go(route)
  }

  /// Goes on where a run was cut off on its way back.
  func carryOn(_ wayBack: RunStanding.WayBack) async throws(EvidenceError) -> Int {
    try await go(WayBackRoute(wayBack, standing: await context.ledger.standing))
  }

  private func go(_ route: WayBackRoute) async throws(EvidenceError) -> Int {
    announce(route)
    for (index, leg) in route.legs.enumerated() {
      let end: LegEnd =
        switch leg {
        case .nothing: .goOn
        case .unknown(let step): try await passBy(step)
        case .pointOfNoReturn(let step, let reason):
          .failed(step, RunStop(kind: .failed, reason: "is a point of no return: \(reason)"))
        case .step(let step): try await run(step, number: index + 1, of: route.legs.count)
        }
      guard case .failed(let step, let stop) = end else { continue }
      return try await self.end(stop, at: step, left: route.legs[index...])
    }
    return try await finish(route)
  }

  private func finish(_ route: WayBackRoute) async throws(EvidenceError) -> Int {
    let standing = await context.ledger.standing
    let left = WayBackRoute.leftAsItWas(route.legs) { standing.step($0)?.hasPassedOver ?? false }
    let end = EvidenceRecord.RunEnd.back(leftAsItWas: left)
    try await executor.recordClock()
    try await context.writer.append(.runEnd(end))
    let count = Count(WayBackRoute.names(route.legs).count, "step")
    let head =
      left.isEmpty
      ? "ROLLED BACK: the way back is done, \(count)"
      : "ROLLED BACK IN PART: not undone: \(left.joined(separator: ", "))"
    context.reporter.report(
      .stopped(
        lines: [head, "evidence: \(context.writer.path)"] + context.reviewLines
          + ["exit status: \(end.exit)"]))
    return end.exit
  }

  private func announce(_ route: WayBackRoute) {
    var lines: [String] = []
    if let procedure = route.procedure {
      lines.append("WAY BACK: recovery `\(procedure.id)`, \(procedure.title)")
    } else {
      let names = WayBackRoute.names(route.legs).joined(separator: ", ")
      lines.append(names.isEmpty ? "WAY BACK: nothing is to be undone" : "WAY BACK: \(names)")
    }
    let passed = route.legs.compactMap { leg in
      if case .nothing(let step) = leg { "`\(step.id)`" } else { nil }
    }
    if !passed.isEmpty {
      lines.append("nothing to take back: \(passed.joined(separator: ", "))")
    }
    for line in lines { context.reporter.report(.note(line)) }
  }

  private func run(
    _ step: Plan.Step, number: Int, of count: Int
  ) async throws(EvidenceError) -> LegEnd {
    if await context.ledger.standing(of: step.id)?.isGone(as: step) == true { return .goOn }
    context.reporter.report(.stepStarted(step, number: number, count: count))
    guard context.interruption.signal == nil else {
      return .failed(step, .interrupted(by: context.interruption))
    }
    let outcome = try await StepRunner(context: context, step: step).run()
    context.reporter.report(.stepEnded(step, StepSummary(outcome)))
    switch outcome {
    case .done, .alreadyDone, .passedOver: return .goOn
    case .stopped(let stop), .turnedBack(let stop): return .failed(step, stop)
    }
  }
}

// MARK: - What cannot be undone

extension WayBackRun {
  /// A command that its author gives no way back for: a person decides; nobody there, it is passed
  /// by, and the records say so.
  private func passBy(_ step: Plan.Step) async throws(EvidenceError) -> LegEnd {
    var reason = RecordedWords.passedBy
    if let terminal = context.terminal {
      context.reporter.report(
        .asking(lines: [
          "`\(step.id)` was run, and its author gives no way back: \(step.title)",
          "take back by hand what has to be taken back, if anything",
        ]))
      guard let answer = await answer(terminal) else {
        guard context.interruption.signal == nil else {
          return .failed(step, .interrupted(by: context.interruption))
        }
        return .failed(
          step, RunStop(kind: .failed, reason: "has no undo, and the operator stopped there"))
      }
      reason = RecordedWords.passedByPerson + answer
    }
    try await context.writer.append(
      .deviation(
        .init(step: step.id, kind: .skip, reason: reason, by: context.options.operatorName)))
    return .goOn
  }

  /// - Returns: what the operator says of it; nil where the run stops.
  private func answer(_ terminal: any OperatorTerminal) async -> String? {
    while let word = await context.ask("go on without it? [yes/stop] ", terminal) {
      switch word.lowercased() {
      case "y", "yes": break
      case "s", "stop": return nil
      default: continue
      }
      while let reason = await context.ask("what was done about it? ", terminal) {
        if !reason.isEmpty { return reason }
      }
      return nil
    }
    return nil
  }

  private func end(
    _ stop: RunStop, at step: Plan.Step, left: ArraySlice<WayBackRoute.Leg>
  ) async throws(EvidenceError) -> Int {
    var outcome = EvidenceRecord.RunEnd.Outcome.failed
    if case .interrupted(let signal) = stop.kind {
      outcome = .aborted
      try await context.writer.append(.abort(reason: "the run was asked to end", signal: signal))
    }
    let status = stop.kind == .waitTimedOut ? ExitStatus.failed : stop.exitStatus
    try await executor.recordClock()
    try await context.writer.append(
      .runEnd(.init(outcome: outcome, exit: status, step: step.id)))
    let place = stop.host.map { $0 == Plan.controllerID ? "" : " on \($0)" } ?? ""
    var lines = ["FAILED ON THE WAY BACK: step `\(step.id)`\(place) \(stop.reason)"]
    if !stop.lastLines.isEmpty {
      lines.append("last lines of its output:")
      lines += stop.lastLines.map { "  │ \($0)" }
    }
    lines.append("left of the way back: \(WayBackRoute.names(left).joined(separator: ", "))")
    lines.append("evidence: \(context.writer.path)")
    let directory = ShellWord(context.writer.path.string)
    lines.append("go on with the way back: runbook run --resume \(directory)")
    lines += context.reviewLines
    lines.append("exit status: \(status)")
    context.reporter.report(.stopped(lines: lines))
    return status
  }
}
