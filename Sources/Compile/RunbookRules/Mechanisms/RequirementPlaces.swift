import RunbookDiagnostics
import RunbookModel

/// The point of the plan before or after which a requirement has to be met.
struct RequirementAnchor: Sendable {
  enum Side: String, Sendable { case before, after, between = "between the hosts of" }

  let side: Side
  /// Such as "`upgrade-web`" or "stage `downtime`".
  let words: String
  let span: SourceSpan
}

extension RequirementAnalysis {
  func anchor(of requirement: Requirement) -> RequirementAnchor? {
    requirement.before.flatMap { anchor($0, .before) }
      ?? requirement.after.flatMap { anchor($0, .after) }
      ?? requirement.between.flatMap { anchor($0, .between) }
      ?? anchorInOrder(of: requirement)
  }

  /// Where a requirement says nothing itself, an order rule may say where it belongs.
  private func anchorInOrder(of requirement: Requirement) -> RequirementAnchor? {
    for rule in change.product.order where rule.scope == .plan {
      for case .before(let first, let second) in rule.constraints {
        if first.requirement?.value == requirement.id.value,
          let found = anchor(second, .before)
        {
          return found
        }
        if second.requirement?.value == requirement.id.value,
          let found = anchor(first, .after)
        {
          return found
        }
      }
    }
    return nil
  }

  private func anchor(_ selector: StepSelector, _ side: RequirementAnchor.Side)
    -> RequirementAnchor?
  {
    let stages = change.stages.filter { $0.belongs(to: selection.hop) }
    if let stage = stages.first(where: { $0.stage?.id.value == selector.stage?.value }),
      let written = stage.stage
    {
      return RequirementAnchor(
        side: side, words: "stage `\(stage.id)`", span: written.id.span)
    }
    let instances = selection.instances(selector)
    let instance = side == .after ? instances.last : instances.first
    return instance.map {
      RequirementAnchor(side: side, words: "`\($0.step.id)`", span: $0.step.span)
    }
  }

  /// The text that has to change for a requirement to be met, as exactly as it can be told.
  func place(of problem: RequirementFinding.Problem, _ requirement: Requirement) -> SourceSpan {
    switch problem {
    case .missing: anchor(of: requirement)?.span ?? change.runbook.id.span
    case .unfit(let satisfier, _): satisfier.placeOfMisfit(requirement) ?? satisfier.span
    case .uncoveredHosts(_, let satisfier), .forbiddenHosts(_, let satisfier):
      satisfier.placeOfHosts ?? satisfier.span
    case .wrongPolicy(let satisfier), .passedBy(let satisfier):
      satisfier.step?.step.onFailure?.span ?? satisfier.span
    case .uncoveredItems(_, let satisfier): satisfier.placeOfItems ?? satisfier.span
    case .wrongExpectation(let satisfier, _): satisfier.placeOfExpectation ?? satisfier.span
    case .tooLate(let satisfier, _), .tooEarly(let satisfier, _): satisfier.span
    case .endsEarly(_, let update, _): update.span
    case .unseenBetween(let hosts, _): hosts.step.span
    case .unshown: change.change.rehearsal?.run.span ?? change.change.id.span
    }
  }

  /// A freeze holds until the last upgrade; the first step that lifts it must come after that.
  func lifted(_ satisfier: Satisfier, _ requirement: Requirement) -> RequirementFinding.Problem? {
    guard let index = satisfier.index, let subject = requirement.subject,
      let state = change.product.states.first(where: { $0.id.value == subject.value })
    else { return nil }
    var anyUpgrade = StepSelector(span: requirement.span)
    anyUpgrade.upgrade = Name("any", at: requirement.span)
    guard let last = selection.instances(anyUpgrade).last else { return nil }
    for step in selection.steps[(index + 1)...].prefix(max(0, last.index - index - 1)) {
      let update = step.changes.first { update in
        update.state == subject.value && !state.locked.contains { $0.value == update.value }
      }
      if let update { return .endsEarly(satisfier, with: update, before: last.step) }
    }
    return nil
  }
}

extension Satisfier {
  /// What makes it the wrong thing: another item, other hosts, another audience.
  fileprivate func placeOfMisfit(_ requirement: Requirement) -> SourceSpan? {
    guard let step else { return nil }
    if case .notify(let notify)? = step.step.action?.value { return notify.audience?.span }
    guard requirement.kind.value == .backup, let backup = step.step.backup else { return nil }
    if let subject = requirement.subject, backup.of.value != subject.value {
      return backup.of.span
    }
    return placeOfHosts
  }

  /// The selector that says on which hosts it acts or looks.
  fileprivate var placeOfHosts: SourceSpan? {
    guard let step else { return nil }
    let ofStep = step.step.on?.span
    switch step.step.action?.value {
    case .check?, .wait?: return step.check?.check.placeOfHosts ?? ofStep
    case .run?, .manual?, .notify?, .approve?, .include?, .choose?, .steps?, nil: return ofStep
    }
  }

  /// The list that says what it deals with.
  fileprivate var placeOfItems: SourceSpan? {
    guard let step else { return nil }
    if case .notify(let notify)? = step.step.action?.value { return notify.about.first?.span }
    for probe in step.check?.check.probes ?? [] {
      if case .service = probe.value { return probe.span }
    }
    return nil
  }

  /// What its check expects.
  fileprivate var placeOfExpectation: SourceSpan? {
    guard let check = step?.check?.check else { return nil }
    return check.tolerance?.span ?? check.state?.span ?? check.expect?.span
  }
}

extension Check {
  fileprivate var placeOfHosts: SourceSpan? {
    for probe in probes {
      if case .compare(let comparison) = probe.value { return comparison.on?.span ?? on?.span }
    }
    return on?.span
  }
}
