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

extension Plan {
  /// What a way back has to do about a step that was run.
  package enum TakingBack: Sendable {
    case step(Step)
    /// It has changed nothing, or made a copy of something.
    case nothing
    /// It may have changed something, and its author gives no way back.
    case unknown
    case pointOfNoReturn(reason: String)
  }

  package func takingBack(_ step: Step) -> TakingBack {
    if let reason = step.undo?.irreversible { return .pointOfNoReturn(reason: reason) }
    if let undo = step.undoStep { return .step(undo) }
    if step.changesNothing { return .nothing }
    guard keeps(Edition.wholeWayBack) else { return step.kind == .manual ? .nothing : .unknown }
    if step.backup != nil, step.upgrades == nil, step.effects.isEmpty { return .nothing }
    // Much of what people do is to look, and then it says of no effect.
    let isLook = step.kind == .manual && step.upgrades == nil && step.effects.isEmpty
    return isLook ? .nothing : .unknown
  }
}
