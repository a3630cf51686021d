import RunbookEvidence
import RunbookPlan

/// What becomes of a step that started on a host and of which nobody knows how it ended.
struct IndeterminateDecision {
  enum Decision: Sendable {
    /// It has done what it was to do, and the records say how that is known.
    case settled
    case again
    case stop(RunStop)
  }

  let runner: StepRunner
  let host: String

  private var context: RunContext { runner.context }
  private var step: Plan.Step { runner.step }

  /// The step's probe decides, or its author who says that running it twice does no harm, or else
  /// a person. While something of it still runs, only a person can.
  func decide(attempts: inout Int) async throws(EvidenceError) -> Decision {
    let running = context.commands.leftovers(
      of: ProcessMark(run: context.writer.header.run, step: step.id, host: host))
    if !running.isEmpty { return try await decide(while: running) }
    if let decision = try await probe(&attempts) { return decision }
    if step.idempotent {
      context.reporter.report(
        .note("nobody knows how `\(step.id)` ended on \(host); it may be run twice, so again"))
      return .again
    }
    guard let terminal = context.terminal else {
      return .stop(
        RunStop(
          kind: .attestation, host: host,
          reason: "was started and nobody knows how it ended: look, and resume on a terminal to "
            + "say what you found"))
    }
    return try await ask(terminal)
  }

  private func decide(while running: [String]) async throws(EvidenceError) -> Decision {
    let lines = "what it started still runs: process \(running.joined(separator: ", "))"
    guard let terminal = context.terminal else {
      return .stop(stopped("\(lines); wait for it or end it, and resume"))
    }
    return try await ask(terminal, [lines])
  }

  /// - Returns: nil where there is no probe, or it cannot tell.
  private func probe(_ attempts: inout Int) async throws(EvidenceError) -> Decision? {
    guard let unless = step.unless else { return nil }
    let hosts = unless.kind == .probe && unless.hosts.contains(host) ? [host] : unless.hosts
    switch try await runner.conclude(unless, on: hosts, attempts: &attempts) {
    case .held:
      try await runner.recordAlreadyDone([host], probe: unless)
      return .settled
    case .failed(let failure): return failure.isUnclear ? nil : .again
    case .unanswered: return nil
    case .interrupted: return .stop(.interrupted(by: context.interruption))
    }
  }

  private func ask(
    _ terminal: any OperatorTerminal, _ seen: [String] = []
  ) async throws(EvidenceError) -> Decision {
    var lines = ["step `\(step.id)` was started on \(host), and nobody knows how it ended"] + seen
    if let text = step.command?.text(on: host) {
      lines += text.split(separator: "\n").map { "  \($0)" }
    }
    lines.append("look at \(host); is it done, shall it be run again, or does the run stop?")
    context.reporter.report(.asking(lines: lines))
    while let answer = await context.ask("[done/again/stop] ", terminal) {
      let isDone: Bool
      switch answer.lowercased() {
      case "d", "done": isDone = true
      case "a", "again": isDone = false
      case "s", "stop": return .stop(stopped("the operator stopped to look"))
      default: continue
      }
      guard let reason = await context.ask("what did you find? ", terminal) else { break }
      guard !reason.isEmpty else { continue }
      try await record(isDone: isDone, reason)
      return isDone ? .settled : .again
    }
    guard context.interruption.signal == nil else {
      return .stop(.interrupted(by: context.interruption))
    }
    return .stop(stopped("nobody has said how it ended"))
  }

  private func stopped(_ reason: String) -> RunStop {
    RunStop(
      kind: .attestation, host: host,
      reason: "was started and nobody knows how it ended; \(reason)")
  }

  private func record(isDone: Bool, _ reason: String) async throws(EvidenceError) {
    let name = context.options.operatorName
    guard isDone else {
      try await context.writer.append(
        .deviation(
          .init(step: step.id, host: host, kind: .indeterminate, reason: reason, by: name)))
      return
    }
    try await context.writer.append(
      .skip(.decided(step: step.id, host: host, reason: "found done: \(reason)", by: name)))
  }
}
