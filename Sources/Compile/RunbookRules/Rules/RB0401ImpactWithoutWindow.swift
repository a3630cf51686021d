import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let impactWithoutWindow = Rule(
    401, "impact-without-window",
    summary: "A component whose upgrade needs a change window is upgraded in a stage without one.",
    rationale: "Users lose the service outside the time that they were told.",
    failing: [
      RuleExample(
        product: """
          impact_levels:
            - {level: 1, title: Live, definition: Nobody notices.}
            - {level: 2, title: Outage, definition: The shop is closed., window: required}
          components: {web: {impact: 2}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    passing: [
      RuleExample(
        product: """
          impact_levels:
            - {level: 1, title: Live, definition: Nobody notices.}
            - {level: 2, title: Outage, definition: The shop is closed., window: required}
          components: {web: {impact: 2}}
          """,
        runbook: """
          stages:
            - id: live
              window: required
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """,
        change: """
          windows: {live: {start: 2027-01-16T22:00:00+01:00, end: 2027-01-17T02:00:00+01:00}}
          """)
    ],
    check: { $0.impactWindowFindings })
}

extension RuleContext {
  fileprivate var impactWindowFindings: [Diagnostic] {
    guard let product, let runbook else { return [] }
    var findings: [Diagnostic] = []
    for stage in runbook.stages where !stage.windowRequired {
      for step in runbook.stepsWithIncluded(of: stage) {
        guard let upgraded = step.upgrades,
          let component = product.components.first(where: { $0.id.value == upgraded.value }),
          let impact = component.impact,
          let level = product.impactLevels.first(where: { $0.level.value == impact.value }),
          level.windowRequired
        else { continue }
        findings.append(
          Diagnostic(
            DiagnosticCode(401),
            "`\(step.id.value)` upgrades `\(component.id.value)`, impact \(impact.value), in a stage without a window",
            at: step.id.span,
            labels: [
              DiagnosticLabel("this stage needs `window: required`", at: stage.id.span),
              DiagnosticLabel("impact \(impact.value) is declared here", at: impact.span),
            ],
            help: ["move the step to a stage with `window: required`"]))
      }
    }
    return findings
  }
}
