import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let impactWithoutWindow = Rule(
    401, "impact-without-window",
    summary: "A component whose upgrade needs a change window is upgraded in a stage without one.",
    rationale: "Users lose the service outside the time that they were told.",
    failing: [],
    passing: [],
    check: { $0.impactWindowFindings })
}

extension RuleContext {
  fileprivate var impactWindowFindings: [Diagnostic] {
    guard let product, let runbook else { return [] }
    var findings: [Diagnostic] = []
    for stage in runbook.stages where !stage.windowRequired {
      for step in stage.steps.flatMap(\.withNested) {
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
