import RunbookDiagnostics
package import RunbookModel

extension Runbook {
  /// Ids of the steps that stand in the alternatives of a step, however deep; empty where it has
  /// none.
  func members(of id: String) -> Set<String> {
    guard let step = allSteps.first(where: { $0.id.value == id }),
      case .choose? = step.action?.value
    else { return [] }
    return Set(step.withNested.dropFirst().map(\.id.value))
  }

  /// Names whose failure a plan can meet: of its steps and groups, the steps of procedures that it
  /// includes, and the checks that it looks at. Ways back are no part of it.
  package var namesThatCanFail: Set<String> {
    var names: Set<String> = []
    var procedures: Set<String> = []
    var open = stages.flatMap(\.steps) + verify.compactMap(\.step)
    while let step = open.popLast() {
      names.insert(step.id.value)
      guard let action = step.action?.value else { continue }
      switch action {
      case .include(let name):
        guard procedures.insert(name.value).inserted else { continue }
        open += self.procedures.filter { $0.id.value == name.value }.flatMap(\.steps)
      case .choose(let alternatives): open += alternatives.flatMap(\.steps)
      case .steps(let steps): open += steps
      case .run, .manual, .check, .wait, .notify, .approve: continue
      }
      if let batch = step.batch { open += batch.afterFirst + batch.between }
    }
    names.formUnion(verify.compactMap { $0.name?.value })
    for use in stages.flatMap({ $0.entry + $0.exit }) {
      switch use {
      case .named(let name): names.insert(name.value)
      case .inline(let check): if let id = check.id { names.insert(id.value) }
      }
    }
    return names
  }
}

extension ScheduledStep {
  /// Whether its failure is one of what a trigger names: the step, a group around it, or itself as
  /// it is written in a procedure.
  ///
  /// - Parameter members: the steps that the named one stands for, where it has alternatives.
  func isMeant(by name: String, _ members: Set<String>) -> Bool {
    if baseID == name || baseID.hasPrefix(name + ".") { return true }
    let parts = baseID.split(separator: ".").map(String.init)
    switch position {
    // Before it stand the stage and the word of the gate.
    case .entry, .exit: return parts.last == name
    case .body, .verify: return parts.contains(name) || parts.contains(where: members.contains)
    }
  }
}
