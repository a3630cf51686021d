import RunbookPlan

/// What the script says when a step has failed: known symptoms, the way back, procedures.
struct ShellAdvice {
  private let plan: Plan
  private let words: AdviceWords

  init(_ plan: Plan) {
    self.plan = plan
    words = AdviceWords(plan)
  }

  var procedures: [TemplateRecord] {
    let ids = Set(plan.steps.map(\.id))
    return plan.recovery.enumerated().map { index, procedure in
      [
        "is_advised": .flag(procedure.failureOf.contains(where: ids.contains)),
        "number": .text(index + 1), "title": .text(ShellComment("`\(procedure.id)`")),
        "text": .optional(document(words.lines(of: procedure))),
      ]
    }
  }

  /// One entry a step that there is anything to say about.
  var steps: [TemplateRecord] {
    plan.steps.compactMap { step in
      let procedures = plan.recovery.enumerated().filter { $0.element.failureOf.contains(step.id) }
      let symptoms = document(words.symptoms(of: step))
      let undo = document(
        words.undoing(step, on: step.hosts, isOnlyWay: procedures.isEmpty))
      guard symptoms != nil || undo != nil || !procedures.isEmpty else { return nil }
      return [
        "step": .text(ShellWord(step.id)), "text": .optional(symptoms), "undo": .optional(undo),
        "called": .optional(plan.recovery(afterFailureOf: step.id).map { ShellWord($0.id) }),
        "procedures": .records(procedures.map { ["number": .text($0.offset + 1)] }),
      ]
    }
  }

  private func document(_ lines: [String]) -> TemplateRecord? {
    lines.isEmpty ? nil : HereDocument(lines.joined(separator: "\n"), word: "TEXT").record
  }
}
