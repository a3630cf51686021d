import RunbookPlan

/// A run takes the steps of its plan one after another: no gate is passed before it is opened, and
/// nothing is upgraded before what must come first.
///
/// Whoever runs only a part of the plan says so in a `deviation` without a step. What is left out
/// then may follow later; a gate that was passed in this way stays open for good.
struct StepOrder {
  /// A gate that was shut when a step behind it was reached.
  struct PassedGate: Equatable {
    let gate: String
    let step: String
  }

  /// All steps before this one were settled, or left out of a part, when it was reached.
  private var reached = 0
  /// Only a part of the plan is run.
  var isPart = false
  private(set) var passedGates: [PassedGate] = []

  /// - Parameters:
  ///   - index: of the planned step that a record tells of.
  ///   - steps: as they stand before the record.
  mutating func check(
    _ index: Int, _ steps: [RunHistory.StepHistory]
  ) throws(ScanFailure) {
    // A resumed run looks again at what it had behind it.
    reached = min(reached, index)
    while reached < index {
      if !steps[reached].letsOthersFollow { try pass(steps[reached].step, to: steps[index].step) }
      reached += 1
    }
  }

  private mutating func pass(_ before: Plan.Step, to step: Plan.Step) throws(ScanFailure) {
    guard isPart else {
      throw contradiction(
        "step `\(step.id)` is reached before step `\(before.id)`, which comes first, was settled")
    }
    let isGate = before.kind == .approve || before.position == .entry
    guard isGate, !passedGates.contains(where: { $0.gate == before.id }) else { return }
    passedGates.append(PassedGate(gate: before.id, step: step.id))
  }
}

extension RunHistory.StepHistory {
  fileprivate var letsOthersFollow: Bool {
    switch standing.state {
    case .done, .alreadyDone, .skipped, .passedOver: true
    case .untouched, .open, .failed, .indeterminate: step.hosts.isEmpty
    }
  }
}
