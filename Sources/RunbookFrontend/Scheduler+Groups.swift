import RunbookDiagnostics
import RunbookModel

/// Steps that stand for others: `choose` and `include`.
extension Scheduler {
  mutating func chosen(_ step: Step, _ alternatives: [Alternative]) -> [Step] {
    if let choice = change.choose.first(where: { $0.step.value == step.writtenID }) {
      let found = alternatives.first { $0.id.value == choice.alternative.value }
      return handDown(from: step, to: found?.steps ?? [], prefixed: false)
    }
    let matching = alternatives.filter { alternative in
      alternative.when.map { conditions.holds($0) } ?? false
    }
    if matching.count == 1 { return handDown(from: step, to: matching[0].steps, prefixed: false) }
    let ids = alternatives.map { "`\($0.id.value)`" }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .ambiguousChoice,
        matching.isEmpty
          ? "no alternative of `\(step.id.value)` is chosen"
          : "\(matching.count) alternatives of `\(step.id.value)` apply", at: step.id.span,
        labels: [DiagnosticLabel("this change does not choose", at: change.id.span)],
        help: ["add `choose: {\(step.id.value): …}` to the change, with one of \(ids)"]))
    return []
  }

  mutating func included(
    _ step: Step, _ name: Name, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    guard let procedure = runbook.procedures.first(where: { $0.id.value == name.value }),
      mayInclude(name)
    else { return [] }
    including.append(name.value)
    defer { including.removeLast() }
    return handDown(from: step, to: procedure.steps, prefixed: true).flatMap {
      expand($0, stageID: stageID, position: position)
    }
  }

  private mutating func mayInclude(_ name: Name) -> Bool {
    if including.contains(name.value) {
      diagnostics.append(
        Diagnostic(
          .cycle, "procedure `\(name.value)` includes itself", at: name.span,
          notes: ["the circle: " + (including + [name.value]).joined(separator: " → ")],
          help: ["take one of the `include` steps out"]))
      return false
    }
    if including.count == Self.deepestInclude {
      cutShort(
        "procedures include one another more than \(Self.deepestInclude) deep", at: name.span)
    }
    return !isCutShort
  }

  /// Reports once that there are too many steps; the rest is left out.
  mutating func cutShort(_ message: String, at span: SourceSpan) {
    guard !isCutShort else { return }
    isCutShort = true
    diagnostics.append(
      Diagnostic(
        .tooManySteps, message, at: span,
        help: ["write the steps out, or include the procedures fewer times"]))
  }

  /// Gives the steps of a group what the step says that stands for the group.
  private func handDown(from outer: Step, to steps: [Step], prefixed: Bool) -> [Step] {
    var result = steps
    for index in result.indices {
      if prefixed {
        result[index].id = Name("\(outer.id.value).\(result[index].id.value)", at: outer.id.span)
      }
      result[index].on = result[index].on ?? outer.on
      result[index].batch = result[index].batch ?? outer.batch
      result[index].upgrades = result[index].upgrades ?? outer.upgrades
      result[index].method = result[index].method ?? outer.method
      result[index].impact = result[index].impact ?? outer.impact
      result[index].needs += outer.needs
    }
    guard let last = result.indices.last else { return result }
    result[last].sets += outer.sets
    result[last].satisfies += outer.satisfies
    result[last].covers += outer.covers
    result[last].check = result[last].check ?? outer.check
    result[last].undo = result[last].undo ?? outer.undo
    return result
  }
}

extension Step {
  /// The id as its author wrote it: in a plan that of an included step follows that of its group.
  var writtenID: String {
    String(id.value.split(separator: ".").last ?? "")
  }
}
