import RunbookDiagnostics
import RunbookModel

/// Something that is wrong with the way from one version to the next, or with where it ends.
struct HopFinding: Sendable {
  enum Problem: Sendable {
    /// Nothing meets what has to be done after a hop, before the next one.
    case dutyUnmet(VersionRules.Between, Requirement, hop: Hop, next: Hop)
    /// An upgrade leaves a component too far behind.
    case skew(VersionRules.Skew, step: ScheduledStep, low: String, high: String)
    /// A component cannot be upgraded from the version that it is at.
    case tooOld(VersionRules.MinimumSource, step: ScheduledStep, version: String, target: String)
    /// A component is not brought to the target, or not on all of its hosts.
    case mixedEnd(Component, hosts: [String], version: String)
  }

  let problem: Problem
  let place: SourceSpan
}

/// Follows the versions of all components through the plan.
struct HopAnalysis {
  private let change: ResolvedChange
  /// Hosts of which requirements say that they are left out.
  private let missedHosts: Set<String>

  init(_ change: ResolvedChange, _ requirements: [RequirementFinding]) {
    self.change = change
    missedHosts = Set(
      requirements.flatMap { finding -> [String] in
        if case .uncoveredHosts(let hosts, _) = finding.problem { hosts } else { [] }
      })
  }

  func findings() -> [HopFinding] {
    unmetDuties() + (isForbidden ? [] : skews()) + mixedEnds()
  }

  /// Whether the rules forbid a hop as such: how far components get apart is then no matter.
  private var isForbidden: Bool {
    let map = VersionMap(change)
    let hops = change.hops.isEmpty ? whole.map { [$0] } ?? [] : change.hops.map { ($0.from, $0.to) }
    return hops.contains { from, to in
      guard let from = Version(from), let to = Version(to) else { return true }
      return !map.rulesForbidding(from, to: to).isEmpty
    }
  }

  private var whole: (String, String)? {
    change.change.versions.map { ($0.from.value, $0.to.value) }
  }

  // MARK: Between hops

  private func unmetDuties() -> [HopFinding] {
    let origin = change.hops.first.map { [$0.from] } ?? []
    let hops = VersionMap(change).hops(along: origin + change.hops.map(\.to))
    return zip(change.hops, change.hops.dropFirst()).flatMap { hop, next in
      hops[hop.number - 1].afterwards.compactMap { duty in
        guard
          let requirement = change.product.requirements.first(where: {
            $0.id.value == duty.requirement?.value
          }), isBinding(requirement, after: hop), !isMet(requirement, after: hop, before: next)
        else { return nil }
        let place = firstUpgrade(of: next)?.step.span ?? duty.title.span
        return HopFinding(
          problem: .dutyUnmet(duty, requirement, hop: hop, next: next), place: place)
      }
    }
  }

  private func isBinding(_ requirement: Requirement, after hop: Hop) -> Bool {
    let isWaived = change.change.waivers.contains {
      $0.requirement.value == requirement.id.value
    }
    return requirement.level != .may && !(requirement.level == .should && isWaived)
      && change.demands(requirement, in: hop)
  }

  /// Whether something that a plan would accept stands between the upgrades of two hops; what is
  /// a step of the hop itself may be one of its upgrades.
  private func isMet(_ requirement: Requirement, after hop: Hop, before next: Hop) -> Bool {
    let last = change.steps.lastIndex { $0.hop == hop.number && $0.step.upgrades != nil } ?? 0
    let end = firstUpgrade(of: next)?.index ?? change.steps.count
    return (change.satisfying[requirement.id.value] ?? []).contains { index in
      let step = change.steps[index]
      let isIn =
        requirement.kind.value == .step ? step.hop == hop.number : index > last && index < end
      let satisfier = Satisfier(element: .step(step), index: index)
      return isIn && Fitness.misfit(satisfier, for: requirement, in: change) == nil
    }
  }

  private func firstUpgrade(of hop: Hop) -> (index: Int, step: ScheduledStep)? {
    let index = change.steps.firstIndex { $0.hop == hop.number && $0.step.upgrades != nil }
    return index.map { ($0, change.steps[$0]) }
  }

  // MARK: Versions of components

  private func target(of step: ScheduledStep) -> String {
    step.hop.map { change.hops[$0 - 1].to } ?? change.change.versions?.to.value ?? ""
  }

  private func skews() -> [HopFinding] {
    guard let rules = change.product.versions, let origin = change.change.versions?.from.value
    else { return [] }
    var versions: [String: String] = [:]
    var findings: [HopFinding] = []
    for step in change.steps {
      guard let upgraded = step.step.upgrades?.value else { continue }
      findings += tooOld(step, at: versions[upgraded] ?? origin, rules)
      versions[upgraded] = target(of: step)
      for rule in rules.skews where rule.behind.value == upgraded {
        let (low, high) = (versions[rule.of.value] ?? origin, target(of: step))
        guard rule.when.map(circumstances(of: step).holds) ?? true, let behind = Version(low),
          let ahead = Version(high), behind < ahead,
          rules.majors(from: behind, to: ahead) > rule.atMost.value
        else { continue }
        findings.append(
          HopFinding(
            problem: .skew(rule, step: step, low: low, high: high), place: step.span))
      }
    }
    return findings
  }

  private func tooOld(
    _ step: ScheduledStep, at version: String, _ rules: VersionRules
  ) -> [HopFinding] {
    guard let from = Version(version), let to = Version(target(of: step)), from < to else {
      return []
    }
    return rules.minimumSources.compactMap { rule in
      guard let component = rule.of, component.value == step.step.upgrades?.value,
        rule.isAbout(to), !rule.allows(from),
        rule.when.map(circumstances(of: step).holds) ?? true,
        rule.methods.isEmpty
          || rule.methods.contains(where: { $0.value == step.step.method?.value })
      else { return nil }
      return HopFinding(
        problem: .tooOld(rule, step: step, version: version, target: target(of: step)),
        place: step.step.method?.span ?? step.span)
    }
  }

  private func circumstances(of step: ScheduledStep) -> Circumstances {
    step.hop.map { change.hops[$0 - 1].circumstances } ?? change.circumstances
  }

  /// Components that steps upgrade, and that do not end everywhere at the target.
  private func mixedEnds() -> [HopFinding] {
    guard let versions = change.change.versions else { return [] }
    return change.product.components.compactMap { component in
      let upgrades = change.steps.filter { $0.step.upgrades?.value == component.id.value }
      guard let last = upgrades.last else { return nil }
      let final = upgrades.filter { target(of: $0) == versions.to.value }
      if final.isEmpty {
        return HopFinding(
          problem: .mixedEnd(component, hosts: [], version: target(of: last)), place: last.span)
      }
      // Data is upgraded at one place for all; a service has to be replaced on each host.
      guard component.orchestratedBy == nil, component.unit != nil else { return nil }
      let left = hosts(carrying: component, leftBy: final).filter { !missedHosts.contains($0) }
      guard !left.isEmpty else { return nil }
      return HopFinding(
        problem: .mixedEnd(component, hosts: left, version: versions.from.value),
        place: final[0].step.on?.span ?? final[0].span)
    }
  }

  /// Hosts that a role gives a component and that no step reaches.
  ///
  /// A step that acts elsewhere, such as at a console, reaches all of them.
  private func hosts(carrying component: Component, leftBy steps: [ScheduledStep]) -> [String] {
    let placed = change.hosts.filter { host in
      component.placedOn.contains { host.roles.contains($0.value) }
        && !host.host.components.contains { $0.value == component.id.value }
    }.map(\.id)
    let reached = Set(steps.flatMap { $0.hosts + ($0.check?.hosts ?? []) })
    guard !reached.isEmpty, reached.isSubset(of: change.hosts(carrying: component.id.value))
    else { return [] }
    return placed.filter { !reached.contains($0) }
  }
}

extension HopFinding {
  /// The finding as a diagnostic of the given code.
  func diagnostic(_ code: DiagnosticCode) -> Diagnostic {
    switch problem {
    case .dutyUnmet(let duty, let requirement, let hop, let next):
      let id = requirement.id.value
      return Diagnostic(
        code, requirement.level == .must ? .error : .warning,
        "between the hops to \(hop.to) and to \(next.to) nothing meets `\(id)`", at: place,
        label: "the next hop begins here",
        labels: [
          DiagnosticLabel("demanded between hops", at: duty.title.span),
          DiagnosticLabel("what has to be met", at: requirement.id.span),
        ], notes: ["it demands: \(duty.title.value)"],
        help: [
          "let what says `satisfies: [\(id)]` stand behind the upgrades of the hop to \(hop.to), in a stage with `per: hop` or `per: between-hops`"
        ])
    case .skew(let rule, let step, let low, let high):
      return Diagnostic(
        code,
        "`\(step.id)` takes `\(rule.behind.value)` to \(high) while `\(rule.of.value)` is at \(low)",
        at: place, labels: [DiagnosticLabel("allowed skew", at: rule.atMost.span)],
        notes: ["it may be \(rule.atMost.value) major version(s) behind at most"],
        help: ["upgrade `\(rule.of.value)` before that, in the hop to a version in between"])
    case .tooOld(let rule, let step, let version, let target):
      let id = step.step.upgrades?.value ?? ""
      return Diagnostic(
        code,
        "`\(step.id)` takes `\(id)` from \(version) to \(target), which needs a source \(rule.words)",
        at: place, labels: [DiagnosticLabel("required here", at: rule.from.span)],
        help: [
          rule.methods.isEmpty
            ? "upgrade `\(id)` to a version \(rule.words) first"
            : "upgrade `\(id)` in another way, or to a version \(rule.words) first"
        ])
    case .mixedEnd(let component, let hosts, let version):
      let id = component.id.value
      let where_ = hosts.map { "`\($0)`" }.joined(separator: ", ")
      return Diagnostic(
        code,
        hosts.isEmpty
          ? "`\(id)` is left at \(version), although the change goes further"
          : "`\(id)` is left at \(version) on \(where_)", at: place,
        labels: [DiagnosticLabel("the component is declared here", at: component.id.span)],
        help: [
          hosts.isEmpty
            ? "upgrade it in the last hop too"
            : "let a step that says `upgrades: \(id)` run on \(where_) too"
        ])
    }
  }
}
