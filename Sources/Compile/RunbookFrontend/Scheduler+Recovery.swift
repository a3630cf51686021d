import RunbookDiagnostics
import RunbookModel

/// Ways back.
extension Scheduler {
  /// - Parameter stages: what the plan does; a way back from what it does not do is none.
  mutating func recovery(from stages: [ResolvedStage]) -> [ResolvedRecovery] {
    let steps = stages.flatMap(\.steps)
    var procedures: [ResolvedRecovery] = []
    for recovery in runbook.recovery {
      let hops = recovery.isPerHop && !expansion.hops.isEmpty ? expansion.hops.map { $0 } : [nil]
      for hop in hops {
        enter(hop)
        if let procedure = procedure(recovery, steps) { procedures.append(procedure) }
      }
      enter(nil)
    }
    diagnostics += conditions.diagnostics + selection.diagnostics
    return procedures
  }

  private mutating func procedure(
    _ written: Recovery, _ plan: [ScheduledStep]
  ) -> ResolvedRecovery? {
    var recovery = written
    if let hop { recovery.id = Name(hop.id(written.id.value), at: written.id.span) }
    recovery.failureOf = written.failureOf.flatMap { name in
      let members = runbook.members(of: name.value)
      let failing = plan.filter {
        $0.isMeant(by: name.value, members)
          && (hop == nil || $0.hop == nil || $0.hop == hop?.number)
      }
      if failing.isEmpty { return hop == nil ? [name] : [] }
      return failing.map { Name($0.id, at: name.span) }
    }
    guard let reason = absence(of: written, plan) else {
      return ResolvedRecovery(
        recovery: recovery, steps: steps(of: written), hop: hop?.number)
    }
    leaveOut(
      ResolvedSkip(
        id: recovery.id.value, title: recovery.title?.value ?? recovery.id.value,
        reason: reason, cause: .condition), satisfies: recovery.satisfies
    ) { $0.steps(of: written) }
    return nil
  }

  /// Why a way back is not one of this plan; nil where it is.
  private mutating func absence(of recovery: Recovery, _ plan: [ScheduledStep]) -> String? {
    if let when = recovery.when, !conditions.holds(when) { return conditions.describe(when) }
    guard recovery.triggerText == nil, !recovery.failureOf.isEmpty else { return nil }
    var present = Set(conditions.circumstances.choices.keys)
    for step in plan where hop == nil || step.hop == nil || step.hop == hop?.number {
      present.formUnion(step.baseID.split(separator: ".").map(String.init))
    }
    for name in recovery.failureOf {
      if present.contains(name.value) { return nil }
      let members = runbook.members(of: name.value)
      if plan.contains(where: { $0.isMeant(by: name.value, members) }) { return nil }
    }
    let steps = recovery.failureOf.map { "`\($0.value)`" }.joined(separator: ", ")
    return "does not apply: the plan has no step \(steps)"
  }

  private mutating func steps(of recovery: Recovery) -> [ScheduledStep] {
    goesBack = true
    defer { goesBack = false }
    var steps: [ScheduledStep] = []
    for step in recovery.steps {
      steps += expand(step, stageID: recovery.id.value, position: .body)
    }
    return steps + verifySteps(recovery.verify, stageID: recovery.id.value)
  }
}
