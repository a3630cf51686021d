import RunbookBase

extension Plan {
  /// Who may approve at a gate.
  package func approvers(at step: Step) -> [String] {
    let named = step.approve?.by ?? []
    return named.isEmpty ? people.approvers : named
  }

  /// How many different people have to sign at a gate: one that names one person cannot have two
  /// approvals.
  package func signaturesRequired(at step: Step) -> Int {
    let approvers = Set(approvers(at: step).map { PersonName.folded(Array($0.utf8)) })
    return min(people.approvalsRequired, max(1, approvers.count))
  }

  /// Everybody whose name stands in the plan as one who operates or approves. A secret that occurs in
  /// such a name is known to whoever reads the plan, and who acted has to stay comparable with it.
  package var actingPeople: [String] {
    var names: [String] = []
    for name in people.operators + people.approvers + steps.flatMap({ $0.approve?.by ?? [] })
    where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
