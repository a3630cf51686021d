extension Plan {
  /// Names that stand for several steps: groups, and each of their batches, as `workers.2`.
  package var groupNames: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for turn in steps.lazy.compactMap(\.turn) {
      for name in [turn.group, turn.id] where seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// The ids of the steps that an operator means by a name: that of a step, of a group, or of one
  /// of its batches; in the order of the plan, and none where there is no such thing.
  package func stepIDs(named name: String) -> [String] {
    let own = steps.filter { $0.id == name }.map(\.id)
    guard own.isEmpty else { return own }
    return steps.filter { $0.turn.map { $0.group == name || $0.id == name } ?? false }.map(\.id)
  }
}

extension Plan.Turn {
  /// What the batch is called where steps are named: `workers.2`.
  package var id: String { "\(group).\(number)" }

  /// For a line about one of its steps: `batch 2 of 19`.
  package var words: String { "batch \(number) of \(count)" }
}
