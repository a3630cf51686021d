import RunbookBase
import RunbookPlan

/// What some steps take by their authors' estimates, and which of them have none.
struct TimeEstimate: Sendable, Equatable {
  var milliseconds = 0
  /// Ids of the steps that nobody has estimated.
  var unknown: [String] = []

  mutating func add(_ step: String, _ estimate: Int?) {
    if let estimate { milliseconds += estimate } else { unknown.append(step) }
  }

  /// Such as `40 min (without an estimate: drain, start)`.
  var text: String {
    let known = DurationText(about: milliseconds).description
    return unknown.isEmpty ? known : "\(known) (without an estimate: \(unknownText))"
  }

  private var unknownText: String {
    let shown = unknown.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    return unknown.count > 4 ? "\(shown) and \(unknown.count - 4) more" : shown
  }
}

/// How long it takes to get back from some point of a run.
struct WayBackTime: Sendable, Equatable {
  var estimate = TimeEstimate()
  /// Nothing that was done has a way back, or nothing was done yet.
  var isEmpty = true
  /// Id of a step that cannot be undone and keeps what was done before it from being undone; nil
  /// where a recovery procedure leads back all the same.
  var pointOfNoReturn: String?

  /// - Parameters:
  ///   - touched: ids of the steps that have changed something, or would have by then.
  ///   - failing: ids of the steps whose failure would call for the way back.
  init(_ plan: Plan, undoing touched: Set<String>, failureOf failing: Set<String>) {
    undo(touched, in: plan)
    let procedures = plan.recovery.filter { !failing.isDisjoint(with: $0.failureOf) }
    guard !procedures.isEmpty else { return }
    isEmpty = false
    pointOfNoReturn = nil
    for procedure in procedures {
      var longest = estimate
      var other = TimeEstimate()
      for step in procedure.steps { other.add(step.id, step.estimateMS) }
      longest.milliseconds = max(longest.milliseconds, other.milliseconds)
      longest.unknown += other.unknown.filter { !longest.unknown.contains($0) }
      estimate = longest
    }
  }

  private mutating func undo(_ touched: Set<String>, in plan: Plan) {
    for step in plan.steps.reversed() where touched.contains(step.id) {
      guard let undo = step.undo else { continue }
      if undo.irreversible != nil {
        pointOfNoReturn = step.id
        return
      }
      isEmpty = false
      estimate.add(step.id, step.undoEstimateMS)
    }
  }
}
