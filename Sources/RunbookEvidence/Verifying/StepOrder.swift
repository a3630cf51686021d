import RunbookPlan

/// A run takes the steps of its plan one after another: no gate is passed before it is opened, and
/// nothing is upgraded before what must come first.
struct StepOrder {
  /// All steps before this one were settled when it was reached.
  private var reached = 0

  /// - Parameters:
  ///   - index: of the planned step that a record tells of.
  ///   - steps: as they stand before the record.
  mutating func check(
    _ index: Int, _ steps: [RunHistory.StepHistory]
  ) throws(ScanFailure) {
    // A resumed run looks again at what it had behind it.
    reached = min(reached, index)
    while reached < index {
      guard steps[reached].lets(othersFollow: steps[reached].standing.state) else {
        throw contradiction(
          "step `\(steps[index].step.id)` is reached before step `\(steps[reached].step.id)`, "
            + "which comes first, was settled")
      }
      reached += 1
    }
  }
}

extension RunHistory.StepHistory {
  fileprivate func lets(othersFollow state: RunStanding.State) -> Bool {
    switch state {
    case .done, .alreadyDone, .skipped, .passedOver: true
    case .untouched, .open, .failed, .indeterminate: step.hosts.isEmpty
    }
  }
}
