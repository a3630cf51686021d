import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

/// Whether something is of the right kind, about the right thing and complete enough to satisfy a
/// requirement.
enum Fitness {
  /// Why a satisfier does not count; nil where it does.
  static func misfit(
    _ satisfier: Satisfier, for requirement: Requirement, in change: ResolvedChange
  ) -> String? {
    if let reason = kindMisfit(satisfier, requirement, change) { return reason }
    guard let step = satisfier.step else { return nil }
    switch requirement.kind.value {
    case .backup: return backupMisfit(step, requirement, change)
    case .notification: return audienceMisfit(step, requirement)
    case .freeze: return freezeMisfit(step, requirement, change)
    case .step where requirement.subject != nil: return upgradeMisfit(step, requirement, change)
    case .precheck, .approval, .window, .stage, .step, .check, .wait, .observation, .rollback,
      .rehearsal:
      return nil
    }
  }

  private static func kindMisfit(
    _ satisfier: Satisfier, _ requirement: Requirement, _ change: ResolvedChange
  ) -> String? {
    let kind = requirement.kind.value
    switch satisfier.element {
    case .recovery: return kind == .rollback ? nil : "a recovery procedure"
    case .stage(let stage):
      if kind == .stage { return nil }
      guard kind == .window else { return "a stage" }
      return change.change.windows.contains { $0.stage.value == stage.id }
        ? nil : "a stage without a change window"
    case .step(let step):
      let found = step.step.action?.value.keyword ?? "nothing"
      return accepts(kind, step) ? nil : "a `\(found)` step"
    }
  }

  private static func accepts(_ kind: RequirementKind, _ step: ScheduledStep) -> Bool {
    let looks = step.check != nil
    switch (kind, step.step.action?.value) {
    case (.notification, .notify?), (.approval, .approve?), (.wait, .wait?), (.step, _): return true
    case (.backup, _): return step.step.backup != nil
    case (.precheck, .manual?), (.check, .manual?), (.observation, .manual?),
      (.wait, .manual?), (.rollback, _):
      return true
    case (.precheck, _), (.check, _), (.observation, _): return looks
    case (.freeze, _): return !step.changes.isEmpty
    default: return false
    }
  }

  private static func backupMisfit(
    _ step: ScheduledStep, _ requirement: Requirement, _ change: ResolvedChange
  ) -> String? {
    if let subject = requirement.subject, step.step.backup?.of.value != subject.value {
      return "a backup of `\(step.step.backup?.of.value ?? "")`"
    }
    guard !requirement.on.isEmpty else { return nil }
    let roles = requirement.on.map(\.value)
    let misses = step.hosts.first { host in
      !(change.host(host)?.roles ?? []).contains { roles.contains($0) }
    }
    return misses.map { "taken on `\($0)`, which is not `\(roles.joined(separator: "` or `"))`" }
  }

  private static func audienceMisfit(_ step: ScheduledStep, _ requirement: Requirement) -> String? {
    guard case .notify(let notify)? = step.step.action?.value,
      let audience = requirement.audience, notify.audience?.value != audience.value
    else { return nil }
    return "addressed to `\(notify.audience?.value ?? "nobody")`"
  }

  private static func freezeMisfit(
    _ step: ScheduledStep, _ requirement: Requirement, _ change: ResolvedChange
  ) -> String? {
    guard let subject = requirement.subject else { return nil }
    let locked = change.product.states.first { $0.id.value == subject.value }?.locked ?? []
    let freezes = step.changes.contains { update in
      update.state == subject.value
        && (locked.isEmpty || locked.contains { $0.value == update.value })
    }
    return freezes ? nil : "a step that does not freeze `\(subject.value)`"
  }

  private static func upgradeMisfit(
    _ step: ScheduledStep, _ requirement: Requirement, _ change: ResolvedChange
  ) -> String? {
    guard let subject = requirement.subject,
      change.product.components.contains(where: { $0.id.value == subject.value }),
      let upgrades = step.step.upgrades, upgrades.value != subject.value
    else { return nil }
    return "about `\(upgrades.value)`"
  }

  /// Hosts that a satisfier acts on or looks at.
  static func hosts(_ satisfier: Satisfier) -> [String] {
    switch satisfier.element {
    case .step(let step): step.hosts + (step.check?.hosts ?? [])
    case .stage(let stage): stage.steps.flatMap(\.hosts)
    case .recovery(let recovery): recovery.steps.flatMap(\.hosts)
    }
  }

  /// Hosts on which a satisfier meets a demand. A demand to look is met on those alone that the look
  /// is taken on: that its step acts on others shows nothing of them.
  static func coveredHosts(_ satisfier: Satisfier, of requirement: Requirement) -> [String] {
    if let check = satisfier.step?.check, check.check.on != nil, requirement.kind.value.isProbed {
      return check.hosts
    }
    return hosts(satisfier)
  }

  /// Items and capabilities of the requirement that none of the satisfiers names.
  static func uncoveredItems(
    _ requirement: Requirement, by satisfiers: [Satisfier], in change: ResolvedChange
  ) -> [String] {
    var named: Set<String> = []
    for step in satisfiers.compactMap(\.step) { named.formUnion(items(of: step, in: change)) }
    let known = Set(named.map(withoutServiceSuffix))
    return (requirement.covers + requirement.about).map(\.value).filter {
      !known.contains(withoutServiceSuffix($0))
    }
  }

  /// Everything that a step names: what it says it covers, units, components, what it records.
  private static func items(of step: ScheduledStep, in change: ResolvedChange) -> Set<String> {
    var items = Set(step.step.covers.map(\.value))
    if let backup = step.step.backup { items.insert(backup.of.value) }
    if let upgrades = step.step.upgrades { items.insert(upgrades.value) }
    items.formUnion(step.changes.map(\.state))
    items.formUnion(step.hosts.flatMap { change.host($0)?.roles ?? [] })
    switch step.step.action?.value {
    case .notify(let notify)?: items.formUnion(notify.about.map(\.value))
    case .manual(let manual)?: items.formUnion(manual.record.map(\.value))
    case .run?, .check?, .wait?, .approve?, .include?, .choose?, .steps?, nil: break
    }
    guard let check = step.check?.check else { return items }
    items.formUnion(check.covers.map(\.value) + check.verifies.map(\.value))
    for probe in check.probes {
      if case .service(let units) = probe.value {
        for unit in units { items.formUnion(names(ofUnit: change.text(of: unit), in: change)) }
      }
      if case .manual(let manual) = probe.value { items.formUnion(manual.record.map(\.value)) }
    }
    return items
  }

  /// A unit under its own name and that of its component.
  private static func names(ofUnit unit: String, in change: ResolvedChange) -> [String] {
    let components = change.components(meantBy: unit)
    return [unit] + components.flatMap { [$0.id.value, $0.unit?.value].compactMap { $0 } }
  }
}
