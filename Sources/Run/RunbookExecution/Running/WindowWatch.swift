import RunbookEvidence
import RunbookPlan
import Synchronization

/// Keeps an eye on the change windows while a run goes on: says at the start of a stage how much
/// time there is, lets no step begin outside, and warns when the time gets short.
final class WindowWatch: Sendable {
  private struct State {
    /// When to turn back at the latest in the stage that is going on.
    var latestTurnBack: Int?
    /// What was warned of in this stage already.
    var hasWarnedOfOverrun = false
    var hasWarnedOfTurnBack = false
  }

  private let plan: Plan
  private let planned: Set<String>
  /// Ids of the steps that take no time, because they are not run.
  private let leftOut: Set<String>
  private let environment: EvidenceEnvironment
  private let state = Mutex(State())

  init(plan: Plan, leftOut: Set<String>, environment: EvidenceEnvironment) {
    self.leftOut = leftOut
    self.plan = plan
    self.planned = Set(plan.steps.map(\.id))
    self.environment = environment
  }

  private var now: Int { environment.wallMilliseconds() / 1000 }

  /// What to show when a stage begins; nothing where it needs no window.
  ///
  /// The latest time to turn back is reckoned for the end of the stage, where the way back is
  /// longest: who keeps to it can turn back at every moment until then.
  ///
  /// - Parameter ledger: says where the run stands.
  func enter(_ stage: Plan.Stage, _ ledger: RunWriter) async -> [String] {
    state.withLock { $0 = State() }
    guard let window = plan.window(ofStage: stage.id) else { return [] }
    let standing = await ledger.standing
    let outlook = WindowOutlook(
      standing, window: window, untilEndOf: stage, leftOut: leftOut, now: now)
    state.withLock { state in
      state.latestTurnBack = outlook.latestTurnBack
      state.hasWarnedOfOverrun = outlook.overrunWarning != nil
      state.hasWarnedOfTurnBack = outlook.turnBackWarning != nil
    }
    return outlook.lines
  }

  /// Why a step may not begin now. What only looks at the result may still run after the window:
  /// leaving a change unverified helps nobody. Nor is anybody kept from going back.
  func trouble(before step: Plan.Step) -> RunStop? {
    guard step.position == .body || step.position == .entry, let window = window(of: step) else {
      return nil
    }
    let now = now
    if now < window.startEpoch {
      let start = WindowTime(seconds: window.startEpoch, window: window)
      return RunStop(kind: .window, reason: "may start at \(start), which is not yet")
    }
    guard now >= window.endEpoch else { return nil }
    let end = WindowTime(seconds: window.endEpoch, window: window)
    return RunStop(kind: .window, reason: "had to start before \(end), which is over")
  }

  /// What to warn of before a step begins; each only once in a stage.
  func warnings(before step: Plan.Step) -> [String] {
    guard let window = window(of: step), let index = plan.steps.firstIndex(where: { $0 == step })
    else { return [] }
    let state = state.withLock { $0 }
    var warnings: [String] = []
    if !state.hasWarnedOfOverrun {
      var left = TimeEstimate()
      for step in plan.steps(from: index, in: window) where !leftOut.contains(step.id) {
        left.add(step.id, step.estimateMS)
      }
      let outlook = WindowOutlook(
        window: window, now: now, left: left,
        wayBack: WayBackTime(plan, undoing: [], failureOf: []))
      if let warning = outlook.overrunWarning {
        warnings.append(warning)
        self.state.withLock { $0.hasWarnedOfOverrun = true }
      }
    }
    if !state.hasWarnedOfTurnBack, let latest = state.latestTurnBack, now > latest {
      let time = WindowTime(seconds: latest, window: window)
      warnings.append(
        "WARNING: the latest safe time to turn back was \(time): a way back from the end of this "
          + "stage would pass the end of the window")
      self.state.withLock { $0.hasWarnedOfTurnBack = true }
    }
    return warnings
  }

  /// Steps of a way back belong to no window.
  private func window(of step: Plan.Step) -> Plan.Window? {
    guard planned.contains(step.id) else { return nil }
    return plan.window(ofStage: step.stage)
  }
}

extension WindowOutlook {
  /// As the stage begins: the way back is that from its end.
  ///
  /// - Parameter leftOut: ids of the steps that are not run.
  init(
    _ standing: RunStanding, window: Plan.Window, untilEndOf stage: Plan.Stage,
    leftOut: Set<String>, now: Int
  ) {
    let plan = standing.plan
    var left = TimeEstimate()
    let first = plan.steps.firstIndex { $0.stage == stage.id } ?? plan.steps.count
    for step in plan.steps(from: first, in: window)
    where standing.step(step.id)?.isSettled != true && !leftOut.contains(step.id) {
      left.add(step.id, step.estimateMS)
    }
    let coming = plan.steps.filter { step in
      step.stage == stage.id && !step.changesNothing && !leftOut.contains(step.id)
    }.map(\.id)
    let skipped = standing.plannedSteps.filter { $0.state == .alreadyDone || $0.state == .skipped }
    let touched = standing.touchedSteps.union(coming).subtracting(skipped.map(\.step.id))
    self.init(
      window: window, now: now, left: left,
      wayBack: WayBackTime(
        plan, undoing: touched,
        failureOf: Set(plan.steps.filter { $0.stage == stage.id }.map(\.id))))
  }
}

extension RunStanding {
  /// Ids of the plan's steps that have changed something in this run, or may have.
  var touchedSteps: Set<String> {
    Set(
      plannedSteps.filter { step in
        !step.step.changesNothing && step.hosts.contains { $0.standing.isTouched }
      }.map(\.step.id))
  }
}
