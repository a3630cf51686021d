import RunbookPlan

// MARK: - Where the step lets go

extension StepFlow {
  /// All hosts were given up: there is nothing to prove.
  var isGivenUp: Bool { !step.hosts.isEmpty && step.hosts.allSatisfy(givenUp.contains) }

  /// A command goes on somewhere.
  var isOpen: Bool { states.values.contains { if case .open = $0 { true } else { false } } }

  /// Nothing of the step is left to do, so that the next one may begin.
  var isConcluded: Bool {
    guard deciding?.left.isEmpty != false, announced.isEmpty, loss != .certain else { return false }
    var rest = self
    do throws(ScanFailure) {
      try rest.settleProof(before: "")
    } catch {
      return false
    }
    guard rest.step.hosts.allSatisfy({ rest.states[$0] == .left }) else { return false }
    guard step.check != nil, !provesByBatch, rest.proof == .due else { return true }
    if step.kind == .run { return !rest.hasRun }
    return isGivenUp && step.kind != .check && step.kind != .wait
  }

  /// The statuses that a run may end with here.
  var failureStatuses: Set<Int> {
    var rest = self
    var found: Set<Int> = []
    if loss != .none { found.insert(1) }
    if loss == .certain { return found }
    if isProofFailing, let flow {
      if flow.conclusion.contains(.unanswered) { found.insert(23) }
      if flow.conclusion.contains(.failed) { found.insert(statusOfProof) }
      return found
    }
    if deciding?.left.isEmpty == false || !announced.isEmpty { return [] }
    if step.kind == .run {
      rest.makeIll()
      if rest.isActionFailing { found.formUnion(rest.illHosts.map(status)) }
      if currentBatch.contains(where: { isInterrupted($0) }) { found.insert(1) }
      if step.hosts.contains(where: { states[$0] == .unknown }) { found.insert(23) }
    } else {
      if unclear > 0 { return [1] }
      if mayBeSilent, !hasRecords { found.insert(1) }
      if !step.hosts.allSatisfy({ states[$0] == .left }) { found.insert(23) }
    }
    if step.command != nil, !hasRecords { found.insert(22) }
    return found
  }

  private func status(of host: String) -> Int { states[host] == .ill(.refused) ? 23 : 1 }

  private var statusOfProof: Int {
    if step.position == .entry { return 20 }
    return step.kind == .wait && isPlanned ? 24 : 1
  }

  /// It failed, and the way back may begin.
  func mayTurnBack(_ session: SessionFlow) -> Bool {
    guard isPlanned, step.position != .entry, loss != .certain else { return false }
    var rest = self
    rest.makeIll()
    guard rest.isFailing, announced.isEmpty, deciding?.left.isEmpty != false else { return false }
    if session.isAttended { return !(step.kind == .approve && rest.isActionFailing) }
    guard step.onFailure == .rollback else { return false }
    return !failureStatuses.isDisjoint(with: [1, 24])
  }
}
