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
  func recordDone() async throws(EvidenceError) {
    guard let later = await leftForLater else {
      try await context.writer.append(.runEnd(.init(outcome: .done, exit: ExitStatus.done)))
      return
    }
    try await context.writer.append(
      .abort(reason: "stopped as asked; left for later: \(later)", signal: nil))
  }

  func reportDone() async {
    let directory = context.writer.path
    var lines = ["DONE: \(Count(plan.steps.count, "step"))"]
    if let leftForLater = await leftForLater {
      lines = [
        "DONE AS FAR AS ASKED: left for later: \(leftForLater)",
        "go on: runbook run --resume \(ShellWord(directory.string))",
      ]
    }
    let left = await context.part.unsettled(in: context.ledger).left
    if !left.isEmpty {
      let names = left.joined(separator: ", ")
      lines.append("left out, so this run does not prove the whole plan: \(names)")
    }
    let passedOver = await context.ledger.standing.plannedSteps.filter(\.hasPassedOver)
      .map(\.step.id)
    if !passedOver.isEmpty {
      lines.append("failed and passed over: \(passedOver.joined(separator: ", "))")
    }
    context.reporter.report(
      .runEnded(lines: lines + ["evidence: \(directory)"] + context.reviewLines))
  }

  private var leftForLater: String? {
    get async {
      let later = await context.part.unsettled(in: context.ledger).later
      return later.isEmpty ? nil : later.joined(separator: ", ")
    }
  }
}
