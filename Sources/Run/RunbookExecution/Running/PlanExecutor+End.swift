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
    let standing = await context.ledger.standing
    let part = await context.part.unsettled(in: context.ledger)
    let leftOut = standing.leftOut.filter { !part.later.contains($0) }
    let end = EvidenceRecord.RunEnd.forward(passedBy: standing.passedBy + leftOut)
    let later = part.later.isEmpty ? nil : part.later.joined(separator: ", ")
    if let later {
      try await context.writer.append(
        .abort(reason: "stopped as asked; left for later: \(later)", signal: nil))
    } else {
      try await context.writer.append(.runEnd(end))
    }
    report(end, passedBy: standing.passedBy, leftOut: leftOut, part, leftForLater: later)
    return end.exit
  }

  private func report(
    _ end: EvidenceRecord.RunEnd, passedBy: [String], leftOut: [String], _ part: PlanPart,
    leftForLater: String?
  ) {
    let directory = context.writer.path
    var head = leftForLater == nil ? "DONE" : "DONE AS FAR AS ASKED"
    if !passedBy.isEmpty {
      head += " WITH FAILURES: failed and passed over: " + passedBy.joined(separator: ", ")
    }
    if !leftOut.isEmpty {
      head += (passedBy.isEmpty ? " WITH GAPS:" : ";") + " left out, though mandatory: "
      head += leftOut.joined(separator: ", ")
    }
    let isWhole = end.exit == ExitStatus.done
    var lines: [String] = []
    if let leftForLater {
      lines = [
        "\(head)\(isWhole ? ":" : ";") left for later: \(leftForLater)",
        "go on: runbook run --resume \(ShellWord(directory.string))",
      ]
    } else {
      lines = [isWhole ? "\(head): \(Count(plan.steps.count, "step"))" : head]
    }
    if !part.left.isEmpty {
      let names = part.left.joined(separator: ", ")
      lines.append("left out, so this run does not prove the whole plan: \(names)")
    }
    lines += ["evidence: \(directory)"] + context.reviewLines
    guard !isWhole else {
      return context.reporter.report(.runEnded(lines: lines))
    }
    context.reporter.report(.stopped(lines: lines + ["exit status: \(end.exit)"]))
  }
}
