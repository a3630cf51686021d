import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let taskWithoutRow = Rule(
    1003, "task-without-row",
    summary: "A background task has no row in the product's table, or nothing deals with a row.",
    rationale: "A task that nobody has an answer for is found when it is in the way.",
    failing: [
      RuleExample(
        product: "background_tasks: [{id: upload, task: Upload, seen: UP, actions: [wait]}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, tasks: {«download»: wait, upload: wait}}
          """),
      RuleExample(
        product: "background_tasks: [{id: «upload», task: Upload, seen: UP, actions: [wait]}]"),
    ],
    passing: [
      RuleExample(
        product: """
          background_tasks:
            - {id: upload, task: Upload, seen: UP, actions: [wait, abort]}
            - {id: detach, task: Detach, seen: DE, actions: [ignore]}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, tasks: {upload: wait}}
          """)
    ],
    check: { $0.tasksNotDealtWith })
}

extension RuleContext {
  fileprivate var tasksNotDealtWith: [Diagnostic] {
    guard let resolved else { return [] }
    let named = Set(resolved.steps.flatMap(\.step.tasks).map(\.task.value))
    return resolved.product.backgroundTasks.compactMap { row in
      guard let id = row.id, !named.contains(id.value),
        !row.actions.allSatisfy({ $0.value == "ignore" }),
        row.when.map(resolved.circumstances.holds) ?? true
      else { return nil }
      return Diagnostic(
        DiagnosticCode(1003), "no step of the plan deals with the background task `\(id.value)`",
        at: id.span, help: ["let the step that waits for its end, or ends it, say `tasks:`"])
    }
  }
}
