import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let mustWaived = Rule(
    1205, "must-waived",
    summary: "A demand that must be met is waived.",
    rationale: "Only what the product recommends can be waived; what it demands has to be done.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: migrate, run: make migrate, satisfies: [migrate-schema]}
          """,
        change: """
          waivers: [{requirement: «migrate-schema», reason: No time., by: li@example.com}]
          """)
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step, level: should}
          """,
        change: """
          waivers: [{requirement: migrate-schema, reason: No time., by: li@example.com}]
          """)
    ],
    check: { $0.waiverFindings })
}

extension RuleContext {
  fileprivate var waiverFindings: [Diagnostic] {
    guard let resolved else { return [] }
    return resolved.change.waivers.compactMap { waiver in
      guard
        let requirement = resolved.product.requirements.first(where: {
          $0.id.value == waiver.requirement.value
        }), requirement.level == .must
      else { return nil }
      return Diagnostic(
        DiagnosticCode(1205), "`\(requirement.id.value)` must be met; it cannot be waived",
        at: waiver.requirement.span,
        labels: [DiagnosticLabel("demanded here, at level `must`", at: requirement.id.span)],
        help: ["take the waiver out and meet the requirement"])
    }
  }
}
