import RunbookPlan

/// How the operator gets back from a step that went wrong: the recovery procedure that is made for
/// it, and what undoes the step alone.
struct WayBack {
  let plan: Plan
  let step: Plan.Step
  /// The host in question; nil: all of the step's.
  let host: String?

  var lines: [String] {
    let words = AdviceWords(plan)
    let procedures = plan.recovery.filter { $0.failureOf.contains(step.id) }
    return procedures.flatMap(words.lines)
      + words.undoing(step, on: host.map { [$0] } ?? step.hosts, isOnlyWay: procedures.isEmpty)
  }
}
