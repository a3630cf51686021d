import RunbookDiagnostics
import RunbookModel

/// Ways back.
extension Scheduler {
  /// - Parameter stages: what the plan does; a way back from what it does not do is none.
  mutating func recovery(from stages: [ResolvedStage]) -> [ResolvedRecovery] {
    var present = Set(conditions.circumstances.choices.keys)
    for step in stages.flatMap(\.steps) {
      present.formUnion(step.id.split(separator: ".").map(String.init))
    }
    let procedures = runbook.recovery.compactMap { recovery -> ResolvedRecovery? in
      guard let reason = absence(of: recovery, present) else {
        return ResolvedRecovery(recovery: recovery, steps: steps(of: recovery))
      }
      leaveOut(
        ResolvedSkip(
          id: recovery.id.value, title: recovery.title?.value ?? recovery.id.value,
          reason: reason, cause: .condition), satisfies: recovery.satisfies
      ) { $0.steps(of: recovery) }
      return nil
    }
    diagnostics += conditions.diagnostics + selection.diagnostics
    return procedures
  }

  /// Why a way back is not one of this plan; nil where it is.
  private mutating func absence(of recovery: Recovery, _ present: Set<String>) -> String? {
    if let when = recovery.when, !conditions.holds(when) { return conditions.describe(when) }
    guard recovery.triggerText == nil, !recovery.failureOf.isEmpty,
      !recovery.failureOf.contains(where: { present.contains($0.value) })
    else { return nil }
    let steps = recovery.failureOf.map { "`\($0.value)`" }.joined(separator: ", ")
    return "does not apply: the plan has no step \(steps)"
  }

  private mutating func steps(of recovery: Recovery) -> [ScheduledStep] {
    var steps: [ScheduledStep] = []
    for step in recovery.steps {
      steps += expand(step, stageID: recovery.id.value, position: .body)
    }
    return steps + verifySteps(recovery.verify, stageID: recovery.id.value)
  }
}
