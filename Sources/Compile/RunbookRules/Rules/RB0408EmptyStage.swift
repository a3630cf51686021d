import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let emptyStage = Rule(
    408, "empty-stage",
    summary: "A stage, a procedure or an alternative has no step, or a way back does nothing.",
    rationale: """
      It would be announced, done and signed, and nothing would have happened: somebody meant to \
      fill it in.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - {id: «prepare», steps: []}
            - {id: live, steps: [{id: note, run: make note}]}
          """),
      RuleExample(
        runbook: """
          procedures: {«drain»: {steps: []}}
          stages:
            - {id: live, steps: [{id: note, run: make note}]}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - {id: prepare, steps: [{id: see, check: {disk: /opt, free: 4GB}}]}
            - {id: live, steps: [{id: note, run: make note}]}
          """),
      RuleExample(
        runbook: """
          checks: {space: {disk: /opt, free: 4GB}}
          stages:
            - {id: look, entry: [space], steps: []}
          """),
    ],
    check: { $0.emptyParts })
}

extension RuleContext {
  fileprivate var emptyParts: [Diagnostic] {
    guard let runbook else { return [] }
    // A stage of gates alone does look at something.
    let stages = runbook.stages.filter { $0.steps.isEmpty && $0.entry.isEmpty && $0.exit.isEmpty }
      .map { ("stage", $0.id) }
    let procedures = runbook.procedures.filter(\.steps.isEmpty).map { ("procedure", $0.id) }
    let alternatives = runbook.allSteps.flatMap { step -> [(String, Name)] in
      guard case .choose(let alternatives)? = step.action?.value else { return [] }
      // To do nothing may be one of several ways.
      let empty = alternatives.filter(\.steps.isEmpty)
      return empty.count == alternatives.count ? empty.map { ("alternative", $0.id) } : []
    }
    let groups = runbook.allSteps.compactMap { step -> (String, Name)? in
      guard case .steps(let steps)? = step.action?.value, steps.isEmpty else { return nil }
      return ("group", step.id)
    }
    let recovery = runbook.recovery.filter(\.steps.isEmpty).map { ("recovery procedure", $0.id) }
    return (stages + procedures + alternatives + groups + recovery).map { noun, id in
      Diagnostic(
        DiagnosticCode(408), "\(noun) `\(id.value)` has no steps", at: id.span,
        help: ["write its steps, or take it out"])
    }
  }
}
