import RunbookPlan

// MARK: - Where the run stands

extension RunFlow {
  /// Id of the gate that the run stands at, sealed and waiting for signatures.
  var gate: String? {
    guard let active, active.signers?.isEmpty == true, !active.isConcluded else { return nil }
    return active.step.id
  }

  /// Index of the planned step that this session comes to next; nil where none is left.
  func next(_ history: RunHistory) -> Int? {
    let isUnderWay = active.map { !$0.isConcluded } ?? false
    let first = activeIndex.map { isUnderWay ? $0 : $0 + 1 } ?? reached
    return (max(first, reached)..<max(first, reached, history.plan.steps.count)).first { index in
      !isLeftOut(history.plan.steps[index].id) && isDue(index, history)
    }
  }
}
