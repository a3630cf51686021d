import RunbookBase
import RunbookPlan

// MARK: - People

extension RecordFacts {
  mutating func tellApproval() {
    guard record.data["signature"] == nil, let by = record.data["by"]?.words else { return }
    kept["by"] = nil
    let plan = story.plan
    let named = step?.approve?.by ?? []
    let approvers = named.isEmpty ? plan.people.approvers : named
    var operators = plan.people.operators
    // Where nobody signs, it is whoever operates just then that may not.
    let session = story.records("run.start", "resume").last { $0.place < place }
    if let name = session?.record.data["operator"]?.words { operators.append(name) }
    let isOperator = operators.contains { $0.lowercased() == by.lowercased() }
    let isApprover = approvers.isEmpty || approvers.contains(by)
    facts.append("by one who may \(isApprover && !isOperator)")
  }

  /// Under which names something is noted.
  mutating func tellNames() {
    for key in ["fields", "dates"] {
      guard case .object(let members)? = record.data[key] else { continue }
      facts.append("\(key): \(members.keys.sorted().joined(separator: ", "))")
      if members.values.contains(where: { isBlank($0) }) { facts.append("\(key) has a blank one") }
    }
  }
}
