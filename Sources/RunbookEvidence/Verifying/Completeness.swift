import RunbookPlan

/// Compares what the plan asks for with what the records show.
struct Completeness {
  typealias Gap = VerificationReport.Gap

  private(set) var gaps: [Gap] = []
  private(set) var counts = VerificationReport.Counts()
  private(set) var warnings = WarningList()
  private var incomplete: Set<String> = []

  init(_ history: RunHistory, run: String) {
    if history.records == 0 {
      gaps.append(Gap(kind: .run, id: run, reason: "the ledger holds no record"))
    }
    if let end = history.end, !end.isDone {
      gaps.append(Gap(kind: .run, id: run, reason: "the run ended \(end.words)"))
    }
    let planned = history.plan.steps.count
    for (index, step) in history.steps.enumerated() {
      let found = index < planned ? step.gaps : step.indeterminate
      gaps += found
      guard index < planned else { continue }
      counts.steps += 1
      if found.isEmpty { counts.completeSteps += 1 } else { incomplete.insert(step.step.id) }
    }
    for requirement in history.plan.requirements where requirement.level == "must" {
      judge(requirement, history)
    }
  }

  private mutating func judge(_ requirement: Plan.Requirement, _ history: RunHistory) {
    counts.requirements += 1
    func gap(_ reason: String) -> Gap {
      Gap(kind: .requirement, id: requirement.id, reason: reason)
    }
    let open = requirement.waiver == nil ? unmet(requirement, history.plan) : []
    if !open.isEmpty {
      gaps.append(gap("not met: \(open.map { "`\($0)`" }.joined(separator: ", "))"))
    } else if requirement.waiver == nil, requirement.metBy == nil,
      requirement.satisfiedBy.isEmpty
    {
      gaps.append(gap("no step of the plan satisfies it"))
    } else {
      counts.metRequirements += 1
    }
    for step in requirement.satisfiedBy {
      for decision in history.history(of: step)?.decisions ?? [] {
        warnings.add("requirement `\(requirement.id)` rests on step `\(step)`, \(decision)")
      }
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

extension RunHistory.StepHistory {
  private typealias Gap = VerificationReport.Gap

  /// Persons' decisions to leave the step out.
  fileprivate var decisions: [String] {
    skips.sorted { $0.key < $1.key }.compactMap(\.value.decision)
  }

  private func isSkipped(_ host: String) -> Bool { skips[""] != nil || skips[host] != nil }

  /// Attempts that started, did not end, and were not followed by one that did.
  fileprivate var indeterminate: [VerificationReport.Gap] {
    step.hosts.compactMap { host in
      guard let started = open[host]?.values.max(), started > ends[host]?.record ?? 0,
        !isSkipped(host)
      else { return nil }
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
    let end: End?
    switch step.kind {
    case .run: end = ends[host]
    case .manual, .notify: end = signoffs[host] ?? signoffs[""]
    case .approve: end = approval
    case .check, .wait: return nil
    }
    guard let end else { return "no record of its outcome" }
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

  /// Number of the record after which the check's evidence must stand; nil: of all hosts.
  private func actionRecord(_ host: String?) -> Int {
    let records = [ends, signoffs].flatMap { table in
      table.filter { host == nil || $0.key == host || $0.key.isEmpty }.map(\.value.record)
    }
    return (records + [approval?.record ?? 0]).max() ?? 0
  }
}
