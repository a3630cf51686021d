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
  /// The only hop whose steps are selected; nil: all of them.
  let hop: Hop?
  /// Whether a role alone selects the steps that upgrade something, rather than all that do work.
  private let rolesMeanUpgrades: Bool
  /// Positions of the steps that satisfy a requirement or set a state, by its id.
  private let satisfying: [String: [Int]]
  private let setting: [String: [Int]]
  private let upgrading: [Int]
  private let upgradingComponent: [String: [Int]]

  /// The steps of the plan or, of several hops, those of one and those that belong to none.
  init(_ change: ResolvedChange, hop: Hop? = nil) {
    self.init(change, change.steps, rolesMeanUpgrades: true, hop: hop)
  }

  /// The steps of one recovery procedure.
  init(_ change: ResolvedChange, recovery: ResolvedRecovery) {
    self.init(change, recovery.steps, rolesMeanUpgrades: false)
  }

  private init(
    _ change: ResolvedChange, _ steps: [ScheduledStep], rolesMeanUpgrades: Bool, hop: Hop? = nil
  ) {
    self.change = change
    self.hop = hop
    self.steps = steps
    self.rolesMeanUpgrades = rolesMeanUpgrades
    var satisfying: [String: [Int]] = [:]
    var setting: [String: [Int]] = [:]
    var upgrading: [Int] = []
    var upgradingComponent: [String: [Int]] = [:]
    for (index, step) in steps.enumerated() where step.belongs(to: hop) {
      for name in step.satisfies where satisfying[name.value]?.last != index {
        satisfying[name.value, default: []].append(index)
      }
      for update in step.changes where setting[update.state]?.last != index {
        setting[update.state, default: []].append(index)
      }
      if let upgraded = step.upgraded {
        upgrading.append(index)
        upgradingComponent[upgraded.value, default: []].append(index)
      }
    }
    self.satisfying = satisfying
    self.setting = setting
    self.upgrading = upgrading
    self.upgradingComponent = upgradingComponent
  }

  /// Positions among which the steps of a selector are, in order.
  private func candidates(_ selector: StepSelector) -> [Int] {
    if let requirement = selector.requirement { return satisfying[requirement.value] ?? [] }
    if let state = selector.sets.first { return setting[state.state.value] ?? [] }
    if let component = selector.component ?? selector.upgrade, component.value != "any" {
      return upgradingComponent[component.value] ?? []
    }
    if selector.upgrade != nil { return upgrading }
    return steps.indices.filter { steps[$0].belongs(to: hop) }
  }

  /// The instances that a selector names, in order.
  func instances(_ selector: StepSelector) -> [StepInstance] {
    var instances: [StepInstance] = []
    for index in candidates(selector) where matches(steps[index], selector) {
      let step = steps[index]
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
      guard rolesMeanUpgrades ? step.upgraded != nil : step.doesWork else { return false }
    }
    if let id = selector.step, step.baseID != id.value, !step.baseID.hasPrefix(id.value + ".") {
      return false
    }
    if let stage = selector.stage, step.baseStageID != stage.value { return false }
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

/// What a plan of several hops has once for each of them, or once for all.
protocol HopMember {
  /// Number of the hop; nil: it belongs to none.
  var hop: Int? { get }
}

extension ScheduledStep: HopMember {}
extension ResolvedStage: HopMember {}

extension HopMember {
  /// Whether it is there in a hop; what belongs to no hop is there in each.
  func belongs(to hop: Hop?) -> Bool {
    guard let hop, let own = self.hop else { return true }
    return own == hop.number
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

extension ScheduledStep {
  /// What it says itself that it upgrades. A look within a group has `upgrades:` from there, and upgrades
  /// nothing; a wait of its own may stand for an upgrade that goes on by itself.
  fileprivate var upgraded: Name? {
    guard let upgrades = step.upgrades, !doesWork else { return step.upgrades }
    let isOwn =
      upgrades.span.file == step.span.file && step.span.start <= upgrades.span.start
      && upgrades.span.end <= step.span.end
    return isOwn ? upgrades : nil
  }
}
