import RunbookPlan

// How a run ends is decided here, for whoever runs a plan and for whoever verifies it.

extension EvidenceRecord.RunEnd {
  /// How a run ends that went through the plan to its end.
  ///
  /// - Parameter passedBy: ids of steps that had failed and were passed by, and of mandatory ones that
  ///   were left out.
  package static func forward(passedBy: [String]) -> Self {
    let outcome: Outcome = passedBy.isEmpty ? .done : .incomplete
    return Self(outcome: outcome, exit: outcome.exit ?? 0)
  }
}

extension EvidenceRecord.RunEnd {
  /// How a run ends that went its way back to the end.
  ///
  /// - Parameter leftAsItWas: ids of what was not undone.
  package static func back(leftAsItWas: [String]) -> Self {
    let outcome: Outcome = leftAsItWas.isEmpty ? .rolledBack : .rolledBackInPart
    return Self(outcome: outcome, exit: outcome.exit ?? 0)
  }
}

extension EvidenceRecord.RunEnd.Outcome {
  /// The exit status that it always goes with; nil where what stopped the run decides.
  package var exit: Int? {
    switch self {
    case .done: 0
    case .incomplete: 3
    case .rolledBack: 30
    case .rolledBackInPart: 31
    case .failed, .aborted: nil
    }
  }

  /// The way back was gone to its end.
  package var isBack: Bool { self == .rolledBack || self == .rolledBackInPart }

  /// Nothing is left that could be carried on.
  package var isFinal: Bool { exit != nil }
}

extension RunStanding {
  /// Ids of the plan's steps of which something failed, and which their policy or a person has
  /// passed by.
  package var passedBy: [String] { plannedSteps.filter(\.hasPassedOver).map(\.step.id) }
}

extension Plan {
  /// Ids of mandatory steps that a run has left out, as asked, where it is at its end.
  ///
  /// - Parameters:
  ///   - passedGates: those that something was done behind while they were shut.
  ///   - isSettled: of the step at an index nothing is left to do.
  fileprivate func leftOut(_ passedGates: Set<String>, isSettled: (Int) -> Bool) -> [String] {
    steps.indices.filter { index in
      let step = steps[index]
      guard !step.hosts.isEmpty || step.kind != .run, isMandatory(step) else { return false }
      return passedGates.contains(step.id) || !isSettled(index)
    }.map { steps[$0].id }
  }
}

extension RunStanding {
  /// Ids of mandatory steps that the run has left out, as asked, where it is at its end.
  package var leftOut: [String] {
    plan.leftOut(passedGates) { steps[$0].isSettled }
  }
}

extension RunFlow {
  /// See ``RunStanding/leftOut``.
  func leftOut(_ history: RunHistory) -> [String] {
    history.plan.leftOut(Set(passedGates.map(\.gate))) { history.steps[$0].standing.isSettled }
  }
}

extension RunStanding {
  /// Ids of what the way back has left as it was; empty where none has begun.
  package var leftAsItWas: [String] {
    guard let wayBack else { return [] }
    return WayBackRoute.leftAsItWas(WayBackRoute(wayBack, standing: self).legs) {
      step($0)?.hasPassedOver ?? false
    }
  }
}

extension RunHistory {
  /// See ``RunStanding/passedBy``.
  var passedBy: [String] {
    steps.prefix(plan.steps.count).filter(\.hasPassedOver).map(\.step.id)
  }
}
