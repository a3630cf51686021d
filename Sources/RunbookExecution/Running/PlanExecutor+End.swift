import RunbookEvidence
import RunbookPlan
import SystemPackage

// MARK: - A part of the plan

extension PlanExecutor {
  /// Says at the beginning what will have no records.
  func recordLeftOut() async throws(EvidenceError) {
    let left = await context.part.unsettled(in: context.ledger).left
    guard !left.isEmpty else { return }
    try await context.writer.append(
      .deviation(
        .init(
          kind: .skip, reason: RecordedWords.leftOut + left.joined(separator: ", "),
          by: context.options.operatorName)))
  }

  /// Where steps are left for later, the run is not at its end and can be resumed.
  ///
  /// - Returns: the exit status.
  func finish() async throws(EvidenceError) -> Int {
    let end = EvidenceRecord.RunEnd.forward(passedBy: await context.ledger.standing.passedBy)
    let later = await leftForLater
    if let later {
      try await context.writer.append(
        .abort(reason: "stopped as asked; left for later: \(later)", signal: nil))
    } else {
      try await context.writer.append(.runEnd(end))
    }
    await report(end, leftForLater: later)
    return end.exit
  }

  private func report(_ end: EvidenceRecord.RunEnd, leftForLater: String?) async {
    let directory = context.writer.path
    let passedBy = await context.ledger.standing.passedBy.joined(separator: ", ")
    var head = leftForLater == nil ? "DONE" : "DONE AS FAR AS ASKED"
    if !passedBy.isEmpty { head += " WITH FAILURES: failed and passed over: \(passedBy)" }
    var lines: [String] = []
    if let leftForLater {
      lines = [
        "\(head)\(passedBy.isEmpty ? ":" : ";") left for later: \(leftForLater)",
        "go on: runbook run --resume \(ShellWord(directory.string))",
      ]
    } else {
      lines = [passedBy.isEmpty ? "\(head): \(Count(plan.steps.count, "step"))" : head]
    }
    let left = await context.part.unsettled(in: context.ledger).left
    if !left.isEmpty {
      let names = left.joined(separator: ", ")
      lines.append("left out, so this run does not prove the whole plan: \(names)")
    }
    lines += ["evidence: \(directory)"] + context.reviewLines
    guard end.exit != ExitStatus.done else {
      return context.reporter.report(.runEnded(lines: lines))
    }
    context.reporter.report(.stopped(lines: lines + ["exit status: \(end.exit)"]))
  }

  private var leftForLater: String? {
    get async {
      let later = await context.part.unsettled(in: context.ledger).later
      return later.isEmpty ? nil : later.joined(separator: ", ")
    }
  }
}
