import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let componentUnverified = Rule(
    601, "component-unverified",
    summary: "A component is upgraded, but no check looks at it afterwards.",
    rationale: "An installer that ends without an error has not shown that the service works.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, run: make upgrade}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, run: make upgrade}
                - {id: see-web, check: {tcp: 'web:80', verifies: [web]}}
          """)
    ],
    check: { $0.unverifiedFindings })
}

extension RuleContext {
  fileprivate var unverifiedFindings: [Diagnostic] {
    guard let resolved else { return [] }
    let steps = resolved.steps
    var reported: Set<String> = []
    return steps.enumerated().compactMap { index, step in
      guard let upgraded = step.step.upgrades, step.doesWork,
        let component = resolved.product.components.first(where: { $0.id.value == upgraded.value }),
        step.step.check == nil,
        !steps[index...].contains(where: { $0.verifies(component, in: resolved) }),
        reported.insert(upgraded.value).inserted
      else { return nil }
      return Diagnostic(
        DiagnosticCode(601), "component `\(upgraded.value)` has no verification check",
        at: step.span, label: "upgraded here",
        labels: [DiagnosticLabel("declared here", at: component.id.span)],
        help: [
          "give the step a `check:`, or a later check `verifies: [\(upgraded.value)]`"
        ])
    }
  }
}

extension ScheduledStep {
  /// Whether its check says, or shows by its unit, that the component works.
  fileprivate func verifies(_ component: Component, in change: ResolvedChange) -> Bool {
    guard let check = check?.check else { return false }
    if check.verifies.contains(where: { $0.value == component.id.value }) { return true }
    if step.upgrades?.value == component.id.value, step.check != nil { return true }
    return check.probes.contains { probe in
      guard case .service(let units) = probe.value else { return false }
      return units.contains { component.isMeant(by: change.text(of: $0)) }
    }
  }
}
