import RunbookDiagnostics
import RunbookModel
package import RunbookPlan

extension Planner {
  /// Every requirement with what meets it. In contrast to ``plan()``, the change may have errors.
  ///
  /// - Parameter faults: what the rules found wrong with a requirement, by its id.
  package func trace(faults: [String: [String]]) -> RequirementTrace {
    let satisfiers = satisfiersByID
    let entries = change.product.requirements.map { written -> RequirementTrace.Entry in
      let faults = faults[written.id.value] ?? []
      let requirement = requirement(written)
      return RequirementTrace.Entry(
        requirement: requirement, origin: origin(written.id.span),
        satisfiers: requirement.satisfiedBy.compactMap { satisfiers[$0] }, faults: faults)
    }
    return RequirementTrace(
      change: changeInfo, product: productInfo, sources: sourceDocuments, entries: entries)
  }

  /// Everything that can satisfy a requirement.
  private var satisfiersByID: [String: RequirementTrace.Satisfier] {
    var found: [String: RequirementTrace.Satisfier] = [:]
    func add(_ kind: String, _ id: String, _ title: String, _ span: SourceSpan) {
      guard found[id] == nil else { return }
      found[id] = RequirementTrace.Satisfier(
        kind: kind, id: id, title: title, origin: origin(span))
    }
    for step in change.steps + change.recovery.flatMap(\.steps) {
      add(kind(of: step), step.id, title(of: step), step.span)
    }
    for stage in change.stages {
      guard let span = stage.stage?.id.span ?? stage.steps.first?.span else { continue }
      add("stage", stage.id, stage.title, span)
    }
    for recovery in change.recovery {
      let written = recovery.recovery
      add("procedure", written.id.value, written.title?.value ?? written.id.value, written.id.span)
    }
    return found
  }

  private func kind(of step: ScheduledStep) -> String {
    switch step.position {
    case .entry: return "gate"
    case .exit, .verify: return "check"
    case .body: break
    }
    if case .check? = step.step.action?.value { return "check" }
    return "step"
  }
}
