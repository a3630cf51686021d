import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let componentUnverified = Rule(
    601, "component-unverified",
    summary: "A component is upgraded, but no check looks at it afterwards.",
    rationale: """
      An installer that ends without an error, or a package list that names the new version, shows \
      what lies on the disk. Only a look at the component itself shows that it has started: its \
      service or process, a port, an answer, a command, or a person who tries it.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: «upgrade-web»
                  upgrades: web
                  undo: {run: make old}
                  run: sudo yum install -y shop.rpm
                  check: {package: shop, version: "${target}"}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade}
                - {id: see-web, check: {tcp: 'web:80', verifies: [web]}}
          """),
    ],
    check: { $0.unverifiedFindings })
}

extension RuleContext {
  fileprivate var unverifiedFindings: [Diagnostic] {
    guard let resolved else { return [] }
    let steps = resolved.steps
    let looks = ComponentLooks(resolved, steps: steps)
    var reported: Set<String> = []
    return steps.enumerated().compactMap { index, step in
      guard let upgraded = step.step.upgrades, step.doesWork,
        let component = resolved.component(upgraded.value),
        looks.lastAtWork[upgraded.value] ?? -1 < index,
        reported.insert(upgraded.value).inserted
      else { return nil }
      var labels = [DiagnosticLabel("declared here", at: component.id.span)]
      if let place = looks.atDisk[upgraded.value] {
        labels.append(
          DiagnosticLabel("this shows what is installed, not that it has started", at: place))
      }
      return Diagnostic(
        DiagnosticCode(601), "component `\(upgraded.value)` has no verification check",
        at: step.span, label: "upgraded here", labels: labels,
        help: [
          "give the step a `check:` that sees it at work, or a later check `verifies: [\(upgraded.value)]`"
        ])
    }
  }
}

/// Which checks look at which component, by the component's id.
private struct ComponentLooks {
  /// The last step of the plan that sees the component at work.
  private(set) var lastAtWork: [String: Int] = [:]
  /// A check that only sees its files.
  private(set) var atDisk: [String: SourceSpan] = [:]

  init(_ change: ResolvedChange, steps: [ScheduledStep]) {
    var components: [String: String] = [:]
    for component in change.product.components {
      components[component.id.value] = component.id.value
      if let unit = component.unit {
        components[withoutServiceSuffix(unit.value)] = component.id.value
      }
    }
    for (index, step) in steps.enumerated() {
      guard let check = step.check?.check else { continue }
      var seen = check.verifies.map(\.value)
      if let upgraded = step.step.upgrades, step.step.check != nil,
        change.component(upgraded.value)?.unit == nil
          || !ComponentLook(check, of: step, in: change).looksElsewhere(than: upgraded.value)
      {
        seen.append(upgraded.value)
      }
      for case .service(let units) in check.probes.map(\.value) {
        seen += units.compactMap { components[withoutServiceSuffix(change.text(of: $0))] }
      }
      for component in seen {
        if check.seesWork {
          lastAtWork[component] = index
        } else {
          atDisk[component] = check.probes.first?.span ?? check.span
        }
      }
    }
  }
}

extension Check {
  /// Whether it looks at something that runs rather than at what is stored.
  fileprivate var seesWork: Bool {
    probes.contains { probe in
      switch probe.value {
      case .package, .file, .disk, .memory, .config: false
      case .service, .process: state?.value == .running
      case .run, .http, .tcp, .manual, .compare: true
      }
    }
  }
}
