import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let taskAction = Rule(
    1005, "task-action",
    summary: "A step does to a background task what the product does not allow.",
    rationale: "What may only be waited for is damaged when it is ended.",
    failing: [
      RuleExample(
        product: "background_tasks: [{id: upload, task: Upload, seen: UP, actions: [wait]}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, tasks: {upload: «abort»}}
          """)
    ],
    passing: [
      RuleExample(
        product: "background_tasks: [{id: upload, task: Upload, seen: UP, actions: [wait, abort]}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, tasks: {upload: abort}}
          """)
    ],
    check: { $0.forbiddenTaskActions })
}

extension RuleContext {
  fileprivate var forbiddenTaskActions: [Diagnostic] {
    (runbook?.allSteps ?? []).flatMap { step in
      step.tasks.compactMap { task, action in
        guard
          let row = product?.backgroundTasks.first(where: { $0.id?.value == task.value }),
          !row.actions.contains(where: { $0.value == action.value })
        else { return nil }
        let allowed = row.actions.map { "`\($0.value)`" }.joined(separator: " or ")
        return Diagnostic(
          DiagnosticCode(1005),
          "action `\(action.value)` of `\(step.id.value)` is not allowed for the background task "
            + "`\(task.value)`",
          at: action.span, labels: row.id.map { [DiagnosticLabel("its row", at: $0.span)] } ?? [],
          help: ["the product allows \(allowed)"])
      }
    }
  }
}
