import RunbookDiagnostics

extension Rule {
  static let rehearsalMissing = Rule(
    1204, "rehearsal-missing",
    summary: "The product demands a rehearsal, and the change names none.",
    rationale: "The first time would be the real one.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: rehearsed, kind: rehearsal}
          """,
        runbook: "id: «shop-upgrade»")
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: rehearsed, kind: rehearsal}
          """,
        change: "rehearsal: {run: CHG0000000-1}"),
      RuleExample(
        product: """
          requirements:
            - {id: rehearsed, kind: rehearsal, level: should}
          """,
        change: """
          waivers: [{requirement: rehearsed, reason: No test system., by: li@example.com}]
          """),
    ],
    check: { $0.requirementDiagnostics(1204) })
}
