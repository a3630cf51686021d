import RunbookModel

/// Hosts that a step works on at once, at their place in the order.
struct WorkMoment: Sendable {
  let step: ScheduledStep
  let index: Int
  let batch: Int
  let hosts: [String]

  /// Whether its step takes several batches, one after another.
  var isOneOfSeveral: Bool { step.batches.count > 1 }
}

extension RequirementAnalysis {
  /// The first hosts of `between:` that nothing looks at before the next are touched; nil where each
  /// are seen in time, however the steps are spelt.
  func unseen(_ requirement: Requirement, _ fit: [Satisfier]) -> RequirementFinding.Problem? {
    guard let selector = requirement.between else { return nil }
    let moments = moments(of: selector)
    let all = Set(moments.flatMap(\.hosts))
    // Of several steps on the same hosts, what counts is where the hosts change.
    for (last, next) in zip(moments, moments.dropFirst())
    where Set(next.hosts) != Set(last.hosts) {
      var missing = Set(last.hosts)
      for satisfier in fit where stands(satisfier, between: last, and: next) {
        missing.subtract(seen(by: satisfier, of: last, requirement, among: all))
      }
      if !missing.isEmpty { return .unseenBetween(last, next: next) }
    }
    return nil
  }

  /// Whether all that is demanded is something between hosts, and the change has but one of them.
  func hasNothingBetween(_ requirement: Requirement) -> Bool {
    guard let selector = requirement.between, requirement.before == nil, requirement.after == nil
    else { return false }
    return Set(selection.instances(selector).map(\.host)).count == 1
  }

  /// What a selector means, batch by batch.
  private func moments(of selector: StepSelector) -> [WorkMoment] {
    var moments: [WorkMoment] = []
    for instance in selection.instances(selector) {
      if let last = moments.last, last.index == instance.index, last.batch == instance.batch {
        moments[moments.count - 1] = WorkMoment(
          step: last.step, index: last.index, batch: last.batch, hosts: last.hosts + [instance.host]
        )
      } else {
        moments.append(
          WorkMoment(
            step: instance.step, index: instance.index, batch: instance.batch,
            hosts: [instance.host]))
      }
    }
    return moments
  }

  /// Whether somebody looks after the one and before the other. The check of a step is taken behind
  /// each of its batches.
  private func stands(
    _ satisfier: Satisfier, between last: WorkMoment, and next: WorkMoment
  ) -> Bool {
    guard let index = satisfier.index, satisfier.step != nil else { return false }
    if index == last.index { return true }
    return last.index < index && index < next.index
  }

  /// Hosts that a look shows: its own, or, where it is taken from elsewhere, all of them.
  private func seen(
    by satisfier: Satisfier, of moment: WorkMoment, _ requirement: Requirement,
    among all: Set<String>
  ) -> [String] {
    guard let step = satisfier.step else { return [] }
    let covered =
      step.check.map(\.hosts) ?? Fitness.coveredHosts(satisfier, of: requirement)
    return all.isDisjoint(with: covered) ? moment.hosts : covered
  }
}
