package import RunbookPlan

/// The way back of a run from where it stands: the recovery procedure made for the step it stopped
/// at, or else what undoes the steps that were run, the last one first.
package struct WayBackRoute: Sendable {
  package enum Leg: Sendable {
    case step(Plan.Step)
    /// It changed nothing, so there is nothing to take back.
    case nothing(Plan.Step)
    /// It may have changed something, and its author gives no way back.
    case unknown(Plan.Step)
    case pointOfNoReturn(Plan.Step, reason: String)
  }

  package let procedure: Plan.Procedure?
  package let legs: [Leg]

  /// The route that a run takes which stopped at a step.
  package init(from step: String, standing: RunStanding) {
    let procedure = standing.plan.recovery(afterFailureOf: step)
    self.init(procedure: procedure, steps: standing.plannedSteps, of: standing.plan)
  }

  /// The route that a run is on.
  package init(_ wayBack: RunStanding.WayBack, standing: RunStanding) {
    let procedure = standing.plan.recovery.first { $0.id == wayBack.procedure }
    self.init(procedure: procedure, steps: standing.plannedSteps, of: standing.plan)
  }

  /// - Parameter steps: of the plan, as they stand when the way back begins.
  init(
    procedure: Plan.Procedure?, steps: some BidirectionalCollection<RunStanding.StepStanding>,
    of plan: Plan
  ) {
    self.procedure = procedure
    legs =
      procedure.map { $0.steps.map(Leg.step) }
      ?? steps.reversed().compactMap { WayBackRoute.leg($0, of: plan) }
  }

  private static func leg(_ standing: RunStanding.StepStanding, of plan: Plan) -> Leg? {
    let step = standing.step
    let touched = Set(standing.hosts.filter(\.standing.isTouched).map(\.host))
    guard !touched.isEmpty else { return nil }
    switch plan.takingBack(step) {
    case .pointOfNoReturn(let reason): return .pointOfNoReturn(step, reason: reason)
    case .nothing: return .nothing(step)
    case .unknown: return .unknown(step)
    case .step(var undo):
      undo.batches = undo.batches.map { $0.filter { touched.contains($0) } }.filter { !$0.isEmpty }
      return .step(undo)
    }
  }

  /// Ids of what a way back that was gone to its end has left as it was: what has no undo, and legs
  /// of which something failed and was passed by.
  ///
  /// - Parameter isPassedBy: of a leg with this id something was.
  package static func leftAsItWas(
    _ legs: some Sequence<Leg>, _ isPassedBy: (String) -> Bool
  ) -> [String] {
    legs.compactMap { leg in
      switch leg {
      case .unknown(let step): step.id
      case .step(let step): isPassedBy(step.id) ? step.id : nil
      case .nothing, .pointOfNoReturn: nil
      }
    }
  }

  /// Ids of the legs, for people.
  package static func names(_ legs: some Sequence<Leg>) -> [String] {
    legs.compactMap { leg in
      switch leg {
      case .step(let step), .unknown(let step), .pointOfNoReturn(let step, _): "`\(step.id)`"
      case .nothing: nil
      }
    }
  }
}

extension RunStanding.StepStanding {
  /// Whether a leg of a way back was gone: on the hosts that go back, which need not be all of the
  /// step's.
  package func isGone(as step: Plan.Step) -> Bool {
    isSettled
      || unproved.isEmpty && step.check == nil
        && step.hosts.allSatisfy { standing(on: $0)?.isSettled ?? false }
  }
}
