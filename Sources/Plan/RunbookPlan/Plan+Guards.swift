import RunbookBase

extension Plan {
  /// Ids of the demands of level `must` that rest on a step of the plan.
  package func demands(on step: Step) -> [String] {
    requirements.filter { requirement in
      requirement.level == "must" && requirement.exemption == nil && requirement.waiver == nil
        && requirement.satisfiedBy.contains { $0 == step.id || $0 == step.stage }
    }.map(\.id)
  }

  /// The operator alone may not skip the step, hand it over, or go on past its failure: a demand
  /// rests on it, or its author has written that its failure stops the run.
  ///
  /// - Parameters:
  ///   - step: an entry check and an approval are passed by nobody, and so need no guard.
  ///   - isPlanned: it is one of ``steps``. A way back is open to all: nothing rests on it.
  package func isGuarded(_ step: Step, isPlanned: Bool) -> Bool {
    guard isPlanned, keeps(Edition.approvedPassing), step.position != .entry, step.kind != .approve
    else { return false }
    return step.firm == true || !demands(on: step).isEmpty
  }

  /// A run that leaves the step out, as asked, does not call itself done: a gate, or what nobody passes
  /// by alone.
  package func isMandatory(_ step: Step) -> Bool {
    guard keeps(Edition.wholeRun) else { return false }
    return step.position == .entry || step.kind == .approve || isGuarded(step, isPlanned: true)
  }

  /// Who may agree that a guarded step is passed by, where gates are opened by names: the approvers
  /// of the change, without those who operate it.
  package var waivers: [String] {
    people.approvers.filter { name in
      !people.operators.contains { PersonName.isSame($0, name) }
    }
  }
}
