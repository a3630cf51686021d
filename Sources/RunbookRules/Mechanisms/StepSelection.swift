import RunbookDiagnostics
import RunbookModel

/// One host's share of a step, at its place in the order.
struct StepInstance {
  let step: ScheduledStep
  let host: String
  /// Place in the linear order: the step, then the batch within it.
  let index: Int
  let batch: Int

  func precedes(_ other: StepInstance) -> Bool {
    (index, batch) < (other.index, other.batch)
  }
}

/// Finds the steps that a product's rule speaks of in one linear list of steps.
struct StepSelection {
  let change: ResolvedChange
  let steps: [ScheduledStep]
  /// Whether a role alone selects the steps that upgrade something, rather than all that do work.
  private let rolesMeanUpgrades: Bool

  /// The steps of the plan.
  init(_ change: ResolvedChange) {
    self.change = change
    steps = change.steps
    rolesMeanUpgrades = true
  }

  /// The steps of one recovery procedure.
  init(_ change: ResolvedChange, recovery: ResolvedRecovery) {
    self.change = change
    steps = recovery.steps
    rolesMeanUpgrades = false
  }

  /// The instances that a selector names, in order.
  func instances(_ selector: StepSelector) -> [StepInstance] {
    var instances: [StepInstance] = []
    for (index, step) in steps.enumerated() where matches(step, selector) {
      for (batch, hosts) in step.batches.enumerated() {
        for host in hosts where matches(host, selector) {
          instances.append(StepInstance(step: step, host: host, index: index, batch: batch))
        }
      }
    }
    return instances
  }

  private func matches(_ step: ScheduledStep, _ selector: StepSelector) -> Bool {
    if let component = selector.component, step.step.upgrades?.value != component.value {
      return false
    }
    if let upgrade = selector.upgrade {
      guard let upgrades = step.step.upgrades else { return false }
      if upgrade.value != "any", upgrade.value != upgrades.value { return false }
    }
    if selector.hasOnlyRole {
      guard rolesMeanUpgrades ? step.step.upgrades != nil : step.doesWork else { return false }
    }
    if let id = selector.step, step.id != id.value, !step.id.hasPrefix(id.value + ".") {
      return false
    }
    if let stage = selector.stage, step.stageID != stage.value { return false }
    if let requirement = selector.requirement,
      !step.satisfies.contains(where: { $0.value == requirement.value })
    {
      return false
    }
    return selector.sets.allSatisfy { wanted in
      step.changes.contains { change in
        change.state == wanted.state.value
          && wanted.values.contains { $0.value == change.value }
      }
    }
  }

  private func matches(_ host: String, _ selector: StepSelector) -> Bool {
    guard let role = selector.role else { return true }
    return change.host(host)?.roles.contains(role.value) ?? false
  }
}

extension StepSelector {
  fileprivate var hasOnlyRole: Bool {
    role != nil && component == nil && upgrade == nil && step == nil && stage == nil
      && requirement == nil && sets.isEmpty
  }

  /// The selector in words, for messages.
  var words: String {
    var parts: [String] = []
    if let component { parts.append("the upgrade of `\(component.value)`") }
    if let upgrade {
      parts.append(
        upgrade.value == "any" ? "the first upgrade" : "the upgrade of `\(upgrade.value)`")
    }
    if let step { parts.append("`\(step.value)`") }
    if let stage { parts.append("stage `\(stage.value)`") }
    if let requirement { parts.append("what satisfies `\(requirement.value)`") }
    for value in sets {
      let values = value.values.map(\.value).joined(separator: " or ")
      parts.append("the step that sets `\(value.state.value)` to `\(values)`")
    }
    if let role { parts.append("on `\(role.value)`") }
    return parts.joined(separator: " ")
  }
}
