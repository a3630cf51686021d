package import RunbookEvidence
import RunbookPlan
package import SystemPackage

/// Where a run stands, for somebody who looks from outside: also while it goes on, from another
/// process, without a lock and without writing anything.
package struct RunStatus: Sendable {
  /// What the run as a whole is doing.
  package enum Phase: String, Sendable {
    case running
    /// Somebody on another machine holds it; nobody can tell from here whether they are alive.
    case heldElsewhere = "held-elsewhere"
    /// Nobody runs it, and no record says that it has ended: it was cut off.
    case cutOff = "cut-off"
    case done, failed, aborted
    /// It went to its end, past something that had failed.
    case incomplete
    case rolledBack = "rolled-back"
    /// The same, and something was not undone.
    case rolledBackInPart = "rolled-back-in-part"
  }

  let standing: RunStanding
  let review: OutstandingReview?
  /// Milliseconds since 1970-01-01T00:00:00Z.
  let now: Int

  /// - Parameter environment: its wall clock says what is late, its processes who is alive.
  /// - Throws: ``EvidenceError`` where the directory holds no run that can be understood.
  package init(
    directory: FilePath, environment: EvidenceEnvironment = .live
  ) throws(EvidenceError) {
    standing = try RunStanding(directory: directory, environment: environment)
    review = OutstandingReview(standing.plan, directory: directory)
    now = environment.wallMilliseconds()
  }

  package var phase: Phase {
    switch standing.holder {
    // Whoever holds an ended run is about to seal or to resume it.
    case .alive where standing.end == nil: return .running
    case .elsewhere where standing.end == nil: return .heldElsewhere
    case .alive, .elsewhere, .gone, nil: break
    }
    return switch standing.end?.outcome {
    case .done: .done
    case .incomplete: .incomplete
    case .failed: .failed
    case .aborted: .aborted
    case .rolledBack: .rolledBack
    case .rolledBackInPart: .rolledBackInPart
    case nil: .cutOff
    }
  }

  package var isRunning: Bool { phase == .running || phase == .heldElsewhere }
}

// MARK: - Steps

extension RunStatus {
  /// The steps that this run has to do with: those of the plan, and those of a way back that has
  /// begun.
  var steps: [RunStanding.StepStanding] {
    Array(standing.plannedSteps) + stepsOfWayBack
  }

  /// In the order in which they run: a procedure as its author wrote it, undoing in reverse.
  var stepsOfWayBack: [RunStanding.StepStanding] {
    guard let wayBack = standing.wayBack else { return [] }
    return WayBackRoute(wayBack, standing: standing).legs.compactMap { leg in
      guard case .step(let step) = leg, var known = standing.step(step.id) else { return nil }
      // Only hosts where the step was run go back.
      known.hosts.removeAll { !step.hosts.contains($0.host) }
      if known.unproved.isEmpty, known.hosts.allSatisfy(\.standing.isSettled) {
        known.state = .done
      }
      return known
    }
  }

  /// An attempt without an end: it is going on where somebody runs the plan, and otherwise nobody
  /// knows what it has done.
  private var started: [RunStanding.StepStanding] { steps.filter { $0.state == .indeterminate } }

  var running: [RunStanding.StepStanding] {
    guard isRunning else { return [] }
    let open = path.filter { $0.state == .open }
    return started + (started.isEmpty ? open.prefix(1) : [])
  }

  var indeterminate: [RunStanding.StepStanding] { isRunning ? [] : started }

  /// What is still before the run: the rest of the way back once it has begun.
  private var path: [RunStanding.StepStanding] {
    standing.wayBack == nil ? Array(standing.plannedSteps) : stepsOfWayBack
  }

  var next: RunStanding.StepStanding? {
    guard standing.end?.outcome.isFinal != true else { return nil }
    let now = Set(running.map(\.step.id))
    return path.first { !$0.isSettled && !now.contains($0.step.id) }
  }

  func count(_ states: RunStanding.State...) -> Int {
    standing.plannedSteps.count { states.contains($0.state) }
  }

  /// What is left of the run, the part of the running steps that is over already taken off.
  var left: TimeEstimate { left(of: path[...]) }

  private func left(of steps: some Sequence<RunStanding.StepStanding>) -> TimeEstimate {
    let goingOn = Set(running.map(\.step.id))
    var left = TimeEstimate()
    for step in steps where !step.isSettled {
      var estimate = step.step.estimateMS
      if goingOn.contains(step.step.id), let began = step.began {
        estimate = estimate.map { max(0, $0 - max(0, now - began)) }
      }
      left.add(step.step.id, estimate)
    }
    return left
  }
}

// MARK: - Windows

extension RunStatus {
  /// The window of the step that is running or comes next, as it looks from here; nil where it
  /// needs none, or nothing is left to do.
  var outlook: WindowOutlook? {
    let plan = standing.plan
    guard let here = standing.wayBack == nil ? running.first ?? next : nil,
      let index = plan.steps.firstIndex(where: { $0.id == here.step.id }),
      let window = plan.window(ofStage: here.step.stage)
    else { return nil }
    let coming = Set(plan.steps(from: index, in: window).map(\.id))
    let wayBack = WayBackTime(
      plan, undoing: standing.touchedSteps, failureOf: [here.step.id])
    return WindowOutlook(
      window: window, now: now / 1000,
      left: left(of: standing.plannedSteps.filter { coming.contains($0.step.id) }),
      wayBack: wayBack)
  }
}
