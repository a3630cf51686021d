import RunbookEvidence
import RunbookPlan

/// A time in which one capability is affected: as the plan foretells it, and as the records of the
/// steps that affect it show it.
struct Outage: Sendable {
  let capability: String
  /// `unavailable`, `paused` or `degraded`; the worst of its steps.
  let effect: String
  /// Ids of steps that stand one after another in the plan.
  var steps: [String] = []
  /// Milliseconds that the estimates add up to.
  var predicted = 0
  /// Steps without an estimate, which ``predicted`` leaves out.
  var unestimated = 0
  /// Milliseconds of the estimates of everything before, from the start of the run.
  let offset: Int
  /// Steps before without an estimate.
  let offsetUnestimated: Int
  /// Records that show when its first step began and its last one ended; nil where none began.
  var seen: (from: RecordedEvent, to: RecordedEvent)?
  /// When one of its steps began is not recorded, only after what: ``seen`` is the longest that it
  /// can have been.
  var isAtMost = false
  /// One of the steps started and did not end: when it ended nobody knows.
  var isOpen = false
  /// Every one of its steps was done, so that the length says something.
  var isWhole = true
  /// Made by going back rather than by the plan.
  var isWayBack = false

  /// Milliseconds.
  var seenLength: Int? { seen.map { $0.from.milliseconds(to: $0.to) } }
}

extension RunStory {
  /// Every time in which a capability is affected, by capability in the order of the plan, then in
  /// the order of the steps.
  var outages: [Outage] {
    guard let plan else { return [] }
    return plan.capabilities.flatMap { capability in
      planned(capability.id, plan) + onTheWayBack(capability.id)
    }
  }

  private func planned(_ capability: String, _ plan: Plan) -> [Outage] {
    var found: [Outage] = []
    var current: Outage?
    var (offset, unestimated) = (0, 0)
    for story in steps where story.part == .planned {
      let effect = story.step.effects.first { $0.capability == capability }?.effect
      if let effect, effect != "continue" {
        var outage =
          current?.effect == effect ? current : nil
        if outage == nil, let current { found.append(current) }
        outage =
          outage
          ?? Outage(
            capability: capability, effect: effect, offset: offset,
            offsetUnestimated: unestimated)
        outage?.add(story)
        current = outage
      } else if let ended = current {
        found.append(ended)
        current = nil
      }
      offset += story.step.estimateMS ?? 0
      unestimated += story.step.estimateMS == nil ? 1 : 0
    }
    return found + (current.map { [$0] } ?? [])
  }

  private func onTheWayBack(_ capability: String) -> [Outage] {
    steps.compactMap { story in
      guard story.part != .planned, story.first != nil else { return nil }
      var effects = story.step.effects
      if case .undo(let id) = story.part { effects += self.story(of: id)?.step.effects ?? [] }
      guard let effect = effects.first(where: { $0.capability == capability })?.effect,
        effect != "continue"
      else { return nil }
      var outage = Outage(capability: capability, effect: effect, offset: 0, offsetUnestimated: 0)
      outage.isWayBack = true
      outage.add(story)
      return outage
    }
  }
}

extension Outage {
  fileprivate mutating func add(_ story: StepStory) {
    steps.append(story.step.id)
    predicted += story.step.estimateMS ?? 0
    unestimated += story.step.estimateMS == nil ? 1 : 0
    if story.proven != .done { isWhole = false }
    // Looking whether there is anything to do takes nothing away.
    guard let began = story.began, let last = story.last else { return }
    seen = (seen?.from ?? began, last)
    if story.asked != nil { isAtMost = true }
    if story.step.hosts.contains(where: story.isIndeterminate) { isOpen = true }
  }
}

extension StepStory {
  /// The record with which the step's own work began; nil where it never did.
  var began: RecordedEvent? {
    switch step.kind {
    case .run: attempts.first?.start ?? signoffs.first
    case .manual, .notify, .approve: skips.isEmpty || !signoffs.isEmpty ? asked ?? first : nil
    case .check, .wait: first
    }
  }
}
