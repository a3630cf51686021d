import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let impactLevel = Rule(
    404, "impact-level",
    summary: "An impact level is not defined, or is not the one that the product states.",
    rationale: """
      Approval, window and announcement all follow from the impact; a wrong one makes all \
      three wrong.
      """,
    failing: [
      RuleExample(
        product: """
          impact_levels:
            - {level: 1, title: Live, definition: Nobody notices.}
            - {level: 2, title: Outage, definition: The shop is closed., window: required}
          components: {web: {impact: «3»}}
          """),
      RuleExample(
        product: """
          impact_levels:
            - {level: 1, title: Live, definition: Nobody notices.}
            - {level: 2, title: Outage, definition: The shop is closed., window: required}
          components: {web: {impact: 1}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, impact: «2», run: make upgrade, check: {tcp: 'web:80'}}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          impact_levels:
            - {level: 1, title: Live, definition: Nobody notices.}
            - {level: 2, title: Outage, definition: The shop is closed., window: required}
          components: {web: {impact: 1}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, impact: 1, run: make upgrade, check: {tcp: 'web:80'}}
          """)
    ],
    check: { $0.impactFindings })
}

extension RuleContext {
  fileprivate var impactFindings: [Diagnostic] {
    guard let product else { return [] }
    var findings = product.components.compactMap { component in
      component.impact.flatMap { product.undefinedLevel($0) }
    }
    for step in runbook?.allSteps ?? [] {
      guard let impact = step.impact?.known else { continue }
      if let finding = product.undefinedLevel(impact) {
        findings.append(finding)
      } else if let component = product.components.first(where: {
        $0.id.value == step.upgrades?.value
      }), let stated = component.impact, stated.value != impact.value {
        findings.append(
          Diagnostic(
            DiagnosticCode(404),
            "impact \(impact.value) of `\(component.id.value)` is not the \(stated.value) that the product states",
            at: impact.span,
            labels: [DiagnosticLabel("stated here", at: stated.span)],
            help: ["write `impact: \(stated.value)`, or leave it out"]))
      }
    }
    return findings
  }
}

extension Product {
  fileprivate func undefinedLevel(_ impact: Located<Int>) -> Diagnostic? {
    guard !impactLevels.contains(where: { $0.level.value == impact.value }) else { return nil }
    let known = impactLevels.map { String($0.level.value) }.joined(separator: ", ")
    return Diagnostic(
      DiagnosticCode(404),
      "impact level \(impact.value) is not defined for product `\(id.value)`", at: impact.span,
      help: [known.isEmpty ? "declare it under `impact_levels:`" : "known: \(known)"])
  }
}
