import RunbookBase
import RunbookPlan

/// The steps of the ways back as functions, and what calls them.
struct ShellWayBack {
  /// Steps of the recovery procedures, then what undoes the plan's steps, the last one first.
  private(set) var steps: [TemplateRecord] = []
  /// One a procedure, in the order of the plan.
  private(set) var procedures: [TemplateRecord] = []
  /// What each step of the plan calls for on the way back, the last one first.
  private(set) var undo: [TemplateRecord] = []

  init(_ plan: Plan) throws(BackendError) {
    for (index, procedure) in plan.recovery.enumerated() {
      try checkID(procedure.id)
      var functions: [TemplateRecord] = []
      for (place, step) in procedure.steps.enumerated() {
        let function = "recovery_\(index + 1)_\(place + 1)"
        try add(step, function, "recovery \(procedure.id), \(place + 1)", plan)
        functions.append(["function": .text(try ShellName(function))])
      }
      procedures.append([
        "id": .text(ShellWord(procedure.id)), "functions": .records(functions),
      ])
    }
    for (index, step) in plan.steps.enumerated().reversed() {
      guard let call = try call(step, number: index + 1, plan) else { continue }
      undo.append(call)
    }
  }

  private mutating func add(
    _ step: Plan.Step, _ function: String, _ label: String, _ plan: Plan
  ) throws(BackendError) {
    steps.append(
      try ShellStep(step, function: function, label: label, plan: plan, isPlanned: false).record())
  }

  /// Nil where there is nothing to take back.
  private mutating func call(
    _ step: Plan.Step, number: Int, _ plan: Plan
  ) throws(BackendError) -> TemplateRecord? {
    var record: TemplateRecord = [
      "step": .text(ShellWord(step.id)), "function": .flag(false), "irreversible": .flag(false),
      "unknown": .flag(false),
    ]
    switch plan.takingBack(step) {
    case .pointOfNoReturn(let reason):
      record["irreversible"] = .text(ShellWord(PrintableText.joined(reason)))
    case .step(let undo):
      try add(undo, "undo_\(number)", "undo \(number)/\(plan.steps.count)", plan)
      record["function"] = .text(try ShellName("undo_\(number)"))
    case .nothing: return nil
    case .unknown: record["unknown"] = .text(ShellWord(PrintableText.joined(step.title)))
    }
    return record
  }
}

extension Plan.Step {
  /// The author's id, also where the step undoes another.
  var authoredID: String {
    id.hasPrefix(Plan.undoPrefix) ? String(id.dropFirst(Plan.undoPrefix.count)) : id
  }
}
