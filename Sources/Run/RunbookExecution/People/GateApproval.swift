import RunbookEvidence
import RunbookPlan
import SystemPackage

/// A gate on the way that needs signatures: seals the run up to here and waits until enough people
/// have signed just this state of it.
struct GateApproval: Sendable {
  private enum Ending: Sendable {
    case approved([ApprovalCount.Accepted])
    case refused
    case late
    case interrupted
    /// Nobody answers any more; the signatures may still come.
    case nobodyAsks
  }

  /// Milliseconds between two looks at the folders.
  private static let pace = 1_000

  let context: RunContext
  let step: Plan.Step

  func run(_ approve: Plan.Approve) async throws(EvidenceError) -> PersonAnswer {
    let checkpoint = try await context.writer.writer.writeCheckpoint(
      role: .approve, by: context.writer.name(context.options.operatorName))
    let header = context.writer.header
    let gate = Approval.Gate(
      step: step.id, run: header.run, size: checkpoint.body.size, head: checkpoint.head)
    let board = ApprovalBoard(
      options: context.options,
      demand: Approval.Demand(
        of: context.plan, digest: header.plan, gate: gate,
        operatorName: context.options.operatorName))
    context.reporter.report(.asking(lines: instruction(approve, gate, board)))
    switch await wait(for: board) {
    case .approved(let accepted):
      for one in accepted {
        try await context.writer.append(.approval(one.record(step: step.id)))
      }
      return .done
    case .refused:
      let name = context.options.operatorName
      try await context.writer.append(.approval(.init(step: step.id, by: name, approved: false)))
      return .refused("\(name) refused")
    case .interrupted: return .interrupted
    case .late, .nobodyAsks:
      let count = board.look(at: now)
      context.reporter.report(.asking(lines: board.lines(count)))
      return .nobody("was not approved: \(board.headline(count))")
    }
  }

  private var now: Int { context.environment.evidence.wallMilliseconds() }

  /// What whoever sits at the terminal can do while others sign.
  private static let choices =
    "  Enter shows where it stands, `no` refuses, Ctrl-C ends the run\n"

  private func instruction(
    _ approve: Plan.Approve, _ gate: Approval.Gate, _ board: ApprovalBoard
  ) -> [String] {
    let run = ShellWord(context.writer.path.string)
    var lines = approve.textLines(on: step.hosts) + [board.headline(board.look(at: now))]
    lines.append("may approve: \(board.demand.approvers.joined(separator: ", "))")
    lines.append("what is signed: the run up to record \(gate.size), \(gate.head.prefix(16))…")
    lines.append("to approve: runbook approve --run \(run) --step \(step.id) --key KEY --as NAME")
    lines.append(board.place)
    return lines
  }
}

// MARK: - Waiting

extension GateApproval {
  /// Looks and listens at the same time; whichever is settled first ends the other.
  private func wait(for board: ApprovalBoard) async -> Ending {
    guard let terminal = context.terminal, let closing = try? Interruption() else {
      return await look(at: board, limit: step.timeoutMS ?? (context.terminal == nil ? 0 : nil))
    }
    return await withTaskGroup(of: Ending.self) { group in
      group.addTask {
        let ending = await look(at: board, limit: step.timeoutMS)
        closing.interrupt(signal: 1)
        return ending
      }
      group.addTask { await listen(terminal, board, until: closing) }
      var result = Ending.nobodyAsks
      for await ending in group {
        if case .nobodyAsks = ending { continue }
        // A signature that came in the same moment does not outweigh a `no`.
        if case .refused = result { continue }
        result = ending
        if case .refused = ending { group.cancelAll() }
      }
      return result
    }
  }

  /// - Parameter limit: milliseconds; 0: looks once; nil: for as long as it takes.
  private func look(at board: ApprovalBoard, limit: Int?) async -> Ending {
    let start = context.clock.milliseconds()
    while true {
      let count = board.look(at: now)
      if count.isEnough { return .approved(count.accepted) }
      if Task.isCancelled { return .nobodyAsks }
      let left = limit.map { $0 - (context.clock.milliseconds() - start) }
      if let left, left <= 0 { return .late }
      let pause = min(GateApproval.pace, left ?? GateApproval.pace)
      guard await context.pause(milliseconds: pause) else { return .interrupted }
    }
  }

  private func listen(
    _ terminal: any OperatorTerminal, _ board: ApprovalBoard, until closing: Interruption
  ) async -> Ending {
    while let line = await terminal.ask(GateApproval.choices, interruption: closing) {
      guard closing.signal == nil else { return .nobodyAsks }
      if ["n", "no"].contains(line.lowercased().filter { !$0.isWhitespace }) { return .refused }
      let count = board.look(at: now)
      context.reporter.report(.asking(lines: [board.headline(count)] + board.lines(count)))
    }
    return .nobodyAsks
  }
}
