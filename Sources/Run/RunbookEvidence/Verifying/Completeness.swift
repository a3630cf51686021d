import RunbookPlan

/// Compares what the plan asks for with what the records show.
struct Completeness {
  typealias Gap = VerificationReport.Gap

  private(set) var gaps: [Gap] = []
  private(set) var counts = VerificationReport.Counts()
  private(set) var warnings = WarningList()
  private var incomplete: Set<String> = []

  init(_ history: RunHistory, run: String) {
    let planned = history.plan.steps.count
    var open: [Gap] = []
    for (index, step) in history.steps.enumerated() {
      var found = index < planned ? step.gaps : step.indeterminate
      if index < planned, history.tellsPassedBy { found += step.leftUndone }
      open += found
      guard index < planned else { continue }
      counts.steps += 1
      if found.isEmpty { counts.completeSteps += 1 } else { incomplete.insert(step.step.id) }
    }
    for requirement in history.plan.requirements where requirement.level == "must" {
      judge(requirement, history, &open)
    }
    gaps = ofRun(history, run)
    gaps += history.wayBack.map { ofWayBack($0, history) } ?? open
  }

  private func ofRun(_ history: RunHistory, _ run: String) -> [Gap] {
    func gap(_ reason: String) -> Gap { Gap(kind: .run, id: run, reason: reason) }
    if history.records == 0 { return [gap("the ledger holds no record")] }
    if history.ending?.outcome == .rolledBack {
      return [gap("the run was rolled back")] + history.flow.oddities.map(gap)
    }
    if history.ending?.outcome == .rolledBackInPart {
      let left = history.flow.route?.leftAsItWas(history) ?? []
      return [gap("the run was rolled back in part")]
        + left.map { Gap(kind: .step, id: $0, reason: "was run, and was not undone") }
        + history.flow.oddities.map(gap)
    }
    var gaps: [Gap] = []
    if let end = history.end, !end.isDone { gaps.append(gap("the run ended \(end.words)")) }
    if let wayBack = history.wayBack {
      gaps.append(gap("the way back began in record \(wayBack.record) and was not finished"))
    }
    gaps += history.flow.oddities.map(gap)
    gaps += history.flow.passedGates.map { passed in
      Gap(
        kind: .step, id: passed.gate,
        reason: "was not opened before step `\(passed.step)`, which stands behind it, was reached")
    }
    return gaps
  }

  /// Of a run that goes back, only the way back can still be complete.
  private func ofWayBack(_ wayBack: RunStanding.WayBack, _ history: RunHistory) -> [Gap] {
    if let id = wayBack.procedure {
      let steps = history.plan.recovery.first { $0.id == id }?.steps ?? []
      return steps.flatMap { history.history(of: $0.id)?.gaps ?? [] }
    }
    return history.plan.steps.reversed().flatMap { step -> [Gap] in
      guard let undo = step.undoStep, let done = history.history(of: step.id),
        let undone = history.history(of: undo.id)
      else { return [] }
      return undone.gaps.filter { $0.host.map(done.isTouched) ?? true }
    }
  }

  private mutating func judge(
    _ requirement: Plan.Requirement, _ history: RunHistory, _ gaps: inout [Gap]
  ) {
    if requirement.exemption != nil { return }
    counts.requirements += 1
    func gap(_ reason: String) -> Gap {
      Gap(kind: .requirement, id: requirement.id, reason: reason)
    }
    let isDemanded = requirement.waiver == nil
    let open = isDemanded ? unmet(requirement, history.plan) : []
    let decisions = restingSteps(requirement, history.plan).flatMap { step in
      (history.history(of: step)?.decisions ?? []).map { "step `\(step)`, \($0)" }
    }
    if isDemanded, let decision = decisions.first {
      // Who runs a change does not decide that a demand on it is met.
      gaps.append(gap("not met: it rests on \(decision)"))
    } else if !open.isEmpty {
      gaps.append(gap("not met: \(open.map { "`\($0)`" }.joined(separator: ", "))"))
    } else if isDemanded, requirement.metBy == nil,
      requirement.leftOut == nil, requirement.satisfiedBy.isEmpty
    {
      gaps.append(gap("no step of the plan satisfies it"))
    } else {
      counts.metRequirements += 1
    }
    for decision in decisions {
      warnings.add("requirement `\(requirement.id)` rests on \(decision)")
    }
  }

  /// The steps that meet it, alone or as those of a stage. Runs of older plans promised less.
  private func restingSteps(_ requirement: Plan.Requirement, _ plan: Plan) -> [String] {
    guard plan.keeps(Plan.Edition.approvedPassing) else { return requirement.satisfiedBy }
    return requirement.satisfiedBy.flatMap { id in
      plan.stages.first { $0.id == id }?.steps ?? [id]
    }
  }

  /// What of `satisfiedBy` is not complete. A recovery procedure satisfies by being in the plan.
  private func unmet(_ requirement: Plan.Requirement, _ plan: Plan) -> [String] {
    requirement.satisfiedBy.filter { id in
      if plan.steps.contains(where: { $0.id == id }) { return incomplete.contains(id) }
      if let stage = plan.stages.first(where: { $0.id == id }) {
        return stage.steps.contains { incomplete.contains($0) }
      }
      return !plan.recovery.contains { $0.id == id || $0.steps.contains { $0.id == id } }
    }
  }
}

extension RunHistory {
  /// A step that somebody has skipped is missing. Runs of older plans promised less.
  fileprivate var tellsPassedBy: Bool {
    plan.keeps(Plan.Edition.honestEnd) || ending?.outcome == .incomplete
  }
}

extension RunHistory.StepHistory {
  /// Where a person decided to go on without it.
  fileprivate var leftUndone: [VerificationReport.Gap] {
    skips.sorted { $0.key < $1.key }.compactMap { (host, skip) -> VerificationReport.Gap? in
      skip.decision.map { reason in
        Gap(kind: .step, id: step.id, host: host.isEmpty ? nil : host, reason: reason)
      }
    } + handedOver.map { Gap(kind: .step, id: step.id, reason: $0) }
  }

  private typealias Gap = VerificationReport.Gap

  /// What persons have decided in place of doing the step, or of its proof.
  fileprivate var decisions: [String] {
    let words = (verdicts[step.check?.id ?? ""] ?? [:]).sorted { $0.key < $1.key }
    // What somebody has found done is proved by the step's own check, where it has one there.
    let proved = Set(step.check?.hosts ?? []).subtracting(unproved)
    return skips.sorted { $0.key < $1.key }.compactMap(\.value.decision) + handedOver
      + foundDone.sorted { $0.key < $1.key }.filter { !proved.contains($0.key) }.map(\.value)
      + words.filter(\.value.isWord).map { "of which somebody attests the proof on `\($0.key)`" }
  }

  /// Attempts that started, did not end, and were not followed by one that did.
  fileprivate var indeterminate: [VerificationReport.Gap] {
    step.hosts.compactMap { host in
      guard let started = indeterminateSince(host) else { return nil }
      return Gap(
        kind: .step, id: step.id, host: host,
        reason: "indeterminate: started in record \(started) and not ended")
    }
  }

  fileprivate var gaps: [VerificationReport.Gap] {
    let unknown = indeterminate
    let hosts = step.hosts.filter { host in
      !isSkipped(host) && !unknown.contains { $0.host == host }
    }
    guard !step.hosts.allSatisfy(isSkipped) else { return [] }
    let actions = hosts.compactMap { host in
      actionReason(host).map { Gap(kind: .step, id: step.id, host: host, reason: $0) }
    }
    return unknown + actions + (unknown.isEmpty && actions.isEmpty ? checkGaps : [])
  }

  /// Why the step's own action is not done on a host; nil where it is, or where there is none.
  private func actionReason(_ host: String) -> String? {
    if step.kind == .check || step.kind == .wait { return nil }
    guard let end = action(host) else { return "no record of its outcome" }
    return end.isDone ? nil : "last \(end.words) (record \(end.record))"
  }

  private var checkGaps: [VerificationReport.Gap] {
    guard let check = step.check else { return [] }
    let found = verdicts[check.id] ?? [:]
    let latest = actionRecord(nil)
    return check.hosts.compactMap { host in
      func gap(_ reason: String) -> Gap {
        Gap(kind: .check, id: check.id, host: host, reason: reason)
      }
      if hosts.contains(host), isSkipped(host) { return nil }
      guard let verdict = found[host] else {
        return gap(openChecks[check.id]?.isEmpty == false ? "started and not ended" : "no evidence")
      }
      guard verdict.isDone else { return gap("last \(verdict.words) (record \(verdict.record))") }
      let action = hosts.contains(host) ? actionRecord(host) : latest
      return verdict.record > action ? nil : gap("no evidence after the step's last outcome")
    }
  }
}
