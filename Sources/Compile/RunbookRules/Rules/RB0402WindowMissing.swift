import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let windowMissing = Rule(
    402, "window-missing",
    summary: "A stage that needs a change window has none in the change.",
    rationale: """
      Nothing would stop the stage from starting at noon, or tell the operator when to turn \
      back.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              window: required
              steps:
                - {id: stop-web, run: make stop}
          """,
        change: "id: «CHG0000001»")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              window: required
              steps:
                - {id: stop-web, run: make stop}
          """,
        change: """
          windows: {live: {start: 2027-01-16T22:00:00+01:00, end: 2027-01-17T02:00:00+01:00}}
          """)
    ],
    check: { context in
      context.requirementDiagnostics(402) + context.stageWindowFindings
    })
}

extension RuleContext {
  fileprivate var stageWindowFindings: [Diagnostic] {
    guard let resolved else { return [] }
    let windows = resolved.change.windows.map(\.stage.value)
    return resolved.stages.compactMap { stage in
      guard let written = stage.stage, written.windowRequired, !windows.contains(stage.id) else {
        return nil
      }
      return Diagnostic(
        DiagnosticCode(402),
        "stage `\(stage.id)` needs a change window, but the change has none for it",
        at: resolved.change.id.span, label: "this change",
        labels: [DiagnosticLabel("the stage says `window: required`", at: written.id.span)],
        help: [
          "add `windows: {\(stage.id): {start: \"2027-01-16T22:00:00+01:00\", end: …}}` to the change"
        ])
    }
  }
}
