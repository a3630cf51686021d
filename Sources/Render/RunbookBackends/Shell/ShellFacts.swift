import RunbookBase
import RunbookPlan

/// What the script has to know of all steps at once: what the records of a run are held against, and
/// how long things take.
struct ShellFacts {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// A line a step, in the order in which the records name them.
  var lines: [TemplateRecord] {
    let planned = plan.steps.map { line(of: $0, isPlanned: true) }
    let back = (plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep))
      .map { line(of: $0, isPlanned: false) }
    // Records name a step by its id, and mean the first.
    var ids: Set<String> = []
    let facts = (planned + back).filter { ids.insert($0.id).inserted }
    return facts.enumerated().map { index, fact in
      ["id": .text(ShellWord(fact.id)), "number": .text(index + 1), "line": .text(fact)]
    }
  }

  private func line(of step: Plan.Step, isPlanned: Bool) -> FactLine {
    let undo =
      switch step.undo {
      case nil: "none"
      case .some(let undo): undo.irreversible == nil ? "undo" : "irreversible"
      }
    return FactLine(
      step.id,
      [
        step.kind.rawValue, step.position.rawValue, step.stage,
        step.hosts.joined(separator: ","), step.check?.id, step.check?.kind.rawValue,
        step.check?.hosts.joined(separator: ","), "\(plan.signaturesRequired(at: step))",
        isPlanned ? "plan" : "back", plan.stages.first { $0.id == step.stage }?.window,
        step.estimateMS.map { "\($0)" }, undo,
        step.undoEstimateMS.map { "\($0)" },
        step.unless?.id, step.unless?.hosts.joined(separator: ","),
        // How many hosts each batch has, of those named above in their order.
        step.batches.map { "\($0.count)" }.joined(separator: ","),
        isPlanned && plan.isMandatory(step) ? "mandatory" : nil,
      ])
  }

  /// The longest recovery procedure for a failure in a stage, in milliseconds.
  var recoveryTimes: [TemplateRecord] {
    plan.stages.compactMap { stage in
      let steps = Set(plan.steps.filter { $0.stage == stage.id }.map(\.id))
      let times = plan.recovery.filter { !steps.isDisjoint(with: $0.failureOf) }
        .map { $0.steps.reduce(0) { $0 + ($1.estimateMS ?? 0) } }
      guard let longest = times.max() else { return nil }
      return ["stage": .text(ShellWord(stage.id)), "time": .text(longest)]
    }
  }
}

/// Words without spaces, `-` where one is missing; all are ids and numbers, which the steps'
/// functions have checked.
private struct FactLine: SafeText {
  let id: String
  let safeText: String

  init(_ id: String, _ words: [String?]) {
    self.id = id
    safeText = ([id] + words).map { word in word.flatMap { $0.isEmpty ? nil : $0 } ?? "-" }
      .joined(separator: " ")
  }
}
