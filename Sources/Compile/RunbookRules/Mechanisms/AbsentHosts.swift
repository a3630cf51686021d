import RunbookModel

/// Which hosts are out of their resting state, kept while somebody walks through the steps.
struct AbsentHosts {
  struct Absence {
    let value: String
    let change: StateChange
    /// The step that brought the host there.
    let step: ScheduledStep
  }

  /// The states that live on hosts, services among them.
  let tracked: [String: TrackedState]
  private let domains: [String: Set<String>]
  /// By state, then host, where the value is neither the first nor the last one.
  private(set) var hosts: [String: [String: Absence]] = [:]

  init(_ change: ResolvedChange) {
    let all = TrackedState.all(of: change).filter { $0.domain != [TrackedState.wholePlan] }
    tracked = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    domains = tracked.mapValues { Set($0.domain) }
  }

  /// Takes note of what a step does to some of its hosts.
  mutating func note(_ step: ScheduledStep, on batch: [String]) {
    for update in step.changes {
      guard let state = tracked[update.state], let domain = domains[update.state] else { continue }
      var affected = batch.filter(domain.contains)
      if affected.isEmpty, !step.hosts.contains(where: domain.contains) { affected = state.domain }
      for host in affected {
        let rests = update.value == state.initial[host] || update.value == state.final[host]
        hosts[state.id, default: [:]][host] =
          rests ? nil : Absence(value: update.value, change: update, step: step)
      }
    }
  }
}
