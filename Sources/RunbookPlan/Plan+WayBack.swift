extension Plan {
  /// Starts the id of a step that undoes another; no author's id has a colon.
  package static let undoPrefix = "undo:"

  /// The recovery procedure that is made for the failure of a step: the first that names it.
  package func recovery(afterFailureOf step: String) -> Procedure? {
    recovery.first { $0.failureOf.contains(step) }
  }
}

extension Plan.Step {
  /// The way back of this step alone, as a step that runs and leaves records like any other; nil
  /// where the author gives none, or says that there is none.
  ///
  /// Its hosts are those of the step, the batches in reverse: what was changed last goes back
  /// first. A failure stops it.
  package var undoStep: Plan.Step? {
    guard let undo, undo.irreversible == nil, undo.command != nil || undo.manual != nil else {
      return nil
    }
    var step = Plan.Step(
      id: Plan.undoPrefix + id, title: "Undo: \(title)", stage: stage,
      kind: undo.command == nil ? .manual : .run, batches: batches.reversed(), origin: origin)
    step.command = undo.command
    step.manual = undo.command == nil ? undo.manual : nil
    step.privileged = privileged
    step.estimateMS = undo.estimateMS
    step.source = source
    return step
  }

  /// It only looks, tells or asks: there is nothing to take back.
  package var changesNothing: Bool {
    switch kind {
    case .check, .wait, .notify, .approve: true
    case .run, .manual: false
    }
  }
}
