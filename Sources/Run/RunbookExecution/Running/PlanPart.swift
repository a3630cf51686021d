import RunbookEvidence
import RunbookPlan

/// Which steps of a plan the operator wants to run; all of them where nothing is said.
package struct StepChoice: Sendable, Equatable {
  /// Id of the first one, or of a group or batch whose first one is meant.
  package var from: String?
  /// Id of the last one, or of a group or batch whose last one is meant.
  package var until: String?
  /// Ids of all there are, or of groups and batches of such; empty: no such list is given.
  package var only: [String] = []

  package init() {}

  package var isWhole: Bool { from == nil && until == nil && only.isEmpty }
}

/// The part of a plan that is run. What is left out is recorded, gates included, and the run does not
/// prove the plan.
struct PlanPart: Sendable {
  /// Ids of the steps that are left out, in the plan's order.
  private(set) var left: [String] = []
  /// Those of them that come after everything that is run.
  private(set) var later: [String] = []

  /// The whole plan.
  init() {}

  /// - Throws: ``RunRefusal`` where the choice and the plan do not fit.
  init(_ choice: StepChoice, of plan: Plan) throws(RunRefusal) {
    guard !choice.isWhole else { return }
    let ids = plan.steps.map(\.id)
    func steps(_ name: String) throws(RunRefusal) -> [String] {
      let named = plan.stepIDs(named: name)
      if named.isEmpty { throw RunRefusal("there is no step `\(name)`") }
      return named
    }
    var only: Set<String> = []
    for name in choice.only { only.formUnion(try steps(name)) }
    var (first, last) = (0, ids.count - 1)
    if let name = choice.from { first = try steps(name).first.flatMap(ids.firstIndex) ?? first }
    if let name = choice.until { last = try steps(name).last.flatMap(ids.firstIndex) ?? last }
    guard first <= last else {
      throw RunRefusal("`\(choice.until ?? "")` comes before `\(choice.from ?? "")`")
    }
    let chosen = choice.only.isEmpty ? Set(ids[first...last]) : only
    left = ids.filter { !chosen.contains($0) }
    later = Array(ids.suffix(while: { !chosen.contains($0) }))
  }

  func leavesOut(_ step: String) -> Bool { left.contains(step) }

  /// Without what was settled before the run was resumed.
  func unsettled(in ledger: RunWriter) async -> PlanPart {
    guard !left.isEmpty else { return self }
    var part = self
    part.left = await ledger.due(among: left)
    part.later = await ledger.due(among: later)
    return part
  }
}

extension [String] {
  /// The elements at the end that fulfil a condition without a gap.
  fileprivate func suffix(while holds: (String) -> Bool) -> ArraySlice<String> {
    let start = lastIndex { !holds($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
