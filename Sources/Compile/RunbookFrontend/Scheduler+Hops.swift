import RunbookDiagnostics
import RunbookModel

/// Stages and ways back that stand in the plan once for each hop.
extension Scheduler {
  /// The stages in their order; those that stand together and belong to hops, hop by hop.
  mutating func repeatedStages() -> [ResolvedStage] {
    var stages: [ResolvedStage] = []
    var rest = runbook.stages[...]
    while let next = rest.first {
      guard next.repetition != .plan else {
        if let stage = stage(for: next) { stages.append(stage) }
        rest = rest.dropFirst()
        continue
      }
      let group = rest.prefix { $0.repetition != .plan }
      rest = rest.dropFirst(group.count)
      stages += expansion.hops.isEmpty ? once(group) : byHop(group)
    }
    return stages
  }

  private mutating func byHop(_ group: ArraySlice<Stage>) -> [ResolvedStage] {
    var stages: [ResolvedStage] = []
    for hop in expansion.hops {
      enter(hop)
      for written in group where written.repetition == .hop || !hop.isLast {
        if let stage = stage(for: written) { stages.append(stage) }
      }
    }
    enter(nil)
    return stages
  }

  /// The stages of a change that takes one hop: there is nothing between hops.
  private mutating func once(_ group: ArraySlice<Stage>) -> [ResolvedStage] {
    var stages: [ResolvedStage] = []
    for written in group {
      if written.repetition == .hop {
        if let stage = stage(for: written) { stages.append(stage) }
        continue
      }
      leaveOut(
        ResolvedSkip(
          id: written.id.value, title: written.title?.value ?? written.id.value,
          reason: "does not apply: the target is reached in one hop", cause: .condition),
        satisfies: written.satisfies
      ) { $0.steps(of: written) }
    }
    return stages
  }

  /// Lets what is scheduled from now on belong to a hop, or to none.
  mutating func enter(_ hop: Hop?) {
    self.hop = hop
    change = expansion.change(in: hop)
    conditions.circumstances = hop?.circumstances ?? whole
  }
}
