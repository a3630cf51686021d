import RunbookEvidence
import RunbookPlan

/// Which steps of a plan the operator wants to run; all of them where nothing is said.
package struct StepChoice: Sendable, Equatable {
  /// Id of the first one.
  package var from: String?
  /// Id of the last one.
  package var until: String?
  /// Ids of all there are; empty: no such list is given.
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
    for id in [choice.from, choice.until].compactMap({ $0 }) + choice.only
    where !ids.contains(id) {
      throw RunRefusal("there is no step `\(id)`")
    }
    let first = choice.from.flatMap(ids.firstIndex) ?? 0
    let last = choice.until.flatMap(ids.firstIndex) ?? ids.count - 1
    guard first <= last else {
      throw RunRefusal("`\(choice.until ?? "")` comes before `\(choice.from ?? "")`")
    }
    let chosen = choice.only.isEmpty ? Set(ids[first...last]) : Set(choice.only)
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
