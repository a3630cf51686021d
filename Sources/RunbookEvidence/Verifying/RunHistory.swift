import RunbookPlan

/// What happened to each step of the plan, as the records tell it.
struct RunHistory {
  let plan: Plan
  let digest: String
  private let indexes: [String: Int]
  /// The plan's, those of its recovery procedures, and what undoes the plan's.
  var steps: [StepHistory]
  private(set) var warnings = WarningList()
  private(set) var records = 0
  /// The last `run.end`, while nothing has resumed the run.
  private(set) var end: StepHistory.End?
  private(set) var ending: RunStanding.End?
  private(set) var wayBack: RunStanding.WayBack?
  private(set) var operatorName = ""
  private(set) var isAttended = false
  private(set) var dates: [String: String] = [:]
  private(set) var started: Int?
  private(set) var lastWall: Int?
  private(set) var lastBoot: String?
  private(set) var resumes = 0
  private var lastResume = 0
  private(set) var order = StepOrder()
  /// Written by the generated script, which withholds what it cannot redact.
  private let isOfScript: Bool
  /// A blob that a record names; nil where it is not there whole, or larger than is read at once.
  private let readBlob: RecordContent.ReadBlob

  /// - Parameters:
  ///   - digest: of the plan's bytes.
  ///   - tool: what wrote the run.
  ///   - readBlob: without it no check is judged again.
  init(
    plan: Plan, digest: String, tool: String,
    readBlob: @escaping RecordContent.ReadBlob = { _ in nil }
  ) {
    self.plan = plan
    self.digest = digest
    self.isOfScript = tool == EvidenceFormat.scriptTool
    self.readBlob = readBlob
    let all =
      plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
    let peopleHosts = Set(plan.hosts.filter { $0.osFamily == "windows" }.map(\.id))
    self.steps = all.map { step in
      StepHistory(
        step, approvalsNeeded: plan.signaturesRequired(at: step),
        peopleHosts: peopleHosts)
    }
    self.indexes = Dictionary(
      zip(all.map(\.id), all.indices), uniquingKeysWith: { first, _ in first })
  }

  func history(of step: String) -> StepHistory? { indexes[step].map { steps[$0] } }

  /// One of the plan's own steps, rather than of a way back.
  func isPlanned(_ step: String) -> Bool {
    indexes[step].map { $0 < plan.steps.count } ?? false
  }
}

// MARK: - Taking records

extension RunHistory {
  /// - Throws: ``ScanFailure`` where the record contradicts the plan or the records before it.
  mutating func take(_ content: RecordContent, number: Int) throws(ScanFailure) {
    let record = content.record
    try checkOrder(record.type)
    if record.type == .resume { try takeResume(record, number) }
    count(record)
    switch record.type {
    case .runStart: try takeRunStart(record)
    case .runEnd: try takeRunEnd(record, number)
    case .snapshot: try takeWayBack(record, number)
    case .deviation: try takeDeviation(record, number)
    case .abort: warnings.add("record \(number): aborted: \(record.shown("reason"))")
    case .clock, .recover, .checkpoint, .resume: break
    case .approval where record.node("step") == nil: break
    case .stepStart, .stepEnd, .checkStart, .checkEnd, .signoff, .approval, .skip:
      let index = try stepIndex(record)
      try checkDirection(record, index)
      try checkMode(content)
      if index < plan.steps.count {
        try order.check(index, steps)
        warnOfWindow(record, index, number)
      }
      try steps[index].take(
        content, number: number, lastResume: lastResume, readBlob: readBlob, &warnings)
    }
  }

  /// What only a person there, or only a script, can have written.
  private func checkMode(_ content: RecordContent) throws(ScanFailure) {
    if content.record.type == .signoff, !isAttended {
      throw contradiction("somebody answers in a run that was unattended")
    }
    if content.withholds, !isOfScript {
      throw contradiction("an output is withheld, which only the script has to do")
    }
  }

  /// What only looks at the result may still run after the window, and a step that has begun may
  /// end.
  private mutating func warnOfWindow(_ record: LedgerRecord, _ index: Int, _ number: Int) {
    let step = plan.steps[index]
    guard record.type == .stepStart, step.position == .body || step.position == .entry,
      let window = plan.window(ofStage: step.stage), !window.holds(record.wall)
    else { return }
    warnings.add("record \(number): step `\(step.id)` starts outside the change window")
  }

  private mutating func count(_ record: LedgerRecord) {
    guard record.type != .recover else { return }
    records += 1
    if started == nil { started = record.wall }
    lastWall = record.wall
    // A seal may be made on another machine, long after the run.
    guard record.type != .checkpoint, lastBoot.map({ !isSame(record.boot, $0.utf8) }) ?? true
    else { return }
    lastBoot = String(decoding: record.boot, as: UTF8.self)
  }

  private func stepIndex(_ record: LedgerRecord) throws(ScanFailure) -> Int {
    let id = record.text("step") ?? ""
    guard let index = indexes[id] else { throw contradiction("step `\(id)` is not in the plan") }
    if let host = record.text("host"), !allows(host, record, index) {
      throw contradiction("host `\(host)` is not one of step `\(id)`")
    }
    return index
  }

  private func allows(_ host: String, _ record: LedgerRecord, _ index: Int) -> Bool {
    guard let check = record.text("check") else { return steps[index].hosts.contains(host) }
    return steps[index].check(check)?.hosts.contains(host) ?? false
  }

  private func checkOrder(_ type: RecordType) throws(ScanFailure) {
    if type == .recover { return }
    guard (records == 0) == (type == .runStart) else {
      throw contradiction("`run.start` must be the first record, and no other")
    }
    guard end == nil || type == .resume || type == .checkpoint else {
      throw contradiction("the run had ended, and no `resume` opened it again")
    }
  }

  /// What goes forward before the way back has begun, and what goes back after it.
  private func checkDirection(
    _ record: LedgerRecord, _ index: Int
  ) throws(ScanFailure) {
    let isPlanned = index < plan.steps.count
    if isPlanned, wayBack == nil { return }
    let id = record.text("step") ?? ""
    guard let wayBack else {
      throw contradiction("step `\(id)` is of a way back that had not begun")
    }
    if !isPlanned { return try checkIsOf(wayBack, steps[index].step, record) }
    if record.type == .stepStart {
      throw contradiction(
        "step `\(id)` starts though the way back began in record \(wayBack.record)")
    }
  }

  private func checkIsOf(
    _ wayBack: RunStanding.WayBack, _ step: Plan.Step, _ record: LedgerRecord
  ) throws(ScanFailure) {
    if let id = wayBack.procedure {
      let isOfIt = plan.recovery.first { $0.id == id }?.steps.contains { $0.id == step.id }
      guard isOfIt == true else {
        throw contradiction("step `\(step.id)` is not one of the recovery `\(id)`")
      }
      return
    }
    let undone = String(step.id.dropFirst(Plan.undoPrefix.count))
    guard step.id.hasPrefix(Plan.undoPrefix), let history = history(of: undone) else {
      throw contradiction("step `\(step.id)` is not what undoes a step")
    }
    guard record.type != .stepStart || record.text("host").map(history.isTouched) == true else {
      throw contradiction("step `\(undone)` is undone and was never started there")
    }
  }
}

// MARK: - Records of the run

extension RunHistory {
  private mutating func takeRunStart(_ record: LedgerRecord) throws(ScanFailure) {
    guard record.text("plan") == digest else {
      throw contradiction("`run.start` is of another plan")
    }
    guard record.shown("change") == plan.change.id else {
      throw contradiction("`run.start` is of another change")
    }
    takePerson(record)
    dates = record.texts("dates")
  }

  private mutating func takePerson(_ record: LedgerRecord) {
    operatorName = record.shown("operator")
    isAttended = record.text("mode") == "attended"
  }

  private mutating func takeResume(
    _ record: LedgerRecord, _ number: Int
  ) throws(ScanFailure) {
    guard record.text("plan") == digest else { throw contradiction("`resume` is of another plan") }
    if let ending, ending.outcome == .done || ending.outcome == .rolledBack {
      throw contradiction("the run had ended \(ending.outcome.rawValue): nothing to resume")
    }
    let isNewBoot = lastBoot.map { !record.boot.elementsEqual($0.utf8) } ?? false
    guard (record.text("reboot") == "yes") == isNewBoot else {
      throw contradiction("`reboot` contradicts the boot ids of the records")
    }
    guard !isNewBoot || record.text("previous_boot") == lastBoot else {
      throw contradiction("`previous_boot` is not the boot of the records before")
    }
    if record.node("stale_lock") != nil {
      warnings.add("record \(number): took over the lock of \(record.shown("stale_lock"))")
    }
    lastResume = number
    resumes += 1
    end = nil
    ending = nil
    takePerson(record)
  }

  private mutating func takeRunEnd(_ record: LedgerRecord, _ number: Int) throws(ScanFailure) {
    let word = record.text("outcome") ?? ""
    let exit = record.number("exit") ?? 0
    guard let outcome = EvidenceRecord.RunEnd.Outcome(rawValue: word),
      (outcome == .done) == (exit == 0)
    else { throw contradiction("outcome `\(word)` and exit status contradict each other") }
    guard outcome != .rolledBack || wayBack != nil else {
      throw contradiction("rolled back, and the way back had not begun")
    }
    guard outcome != .done || wayBack == nil else {
      throw contradiction("`done` contradicts the way back")
    }
    let id = record.text("step")
    if let id, indexes[id] == nil { throw contradiction("step `\(id)` is not in the plan") }
    let place = id.map { " at step `\($0)`" } ?? ""
    end = .init(record: number, isDone: outcome == .done, words: "\(word)\(place)")
    ending = .init(outcome: outcome, exit: exit, step: id, wall: record.wall)
  }

  private mutating func takeWayBack(
    _ record: LedgerRecord, _ number: Int
  ) throws(ScanFailure) {
    guard record.text("what") == "rollback" else { return }
    let after = record.text("after") ?? ""
    guard isPlanned(after) else { throw contradiction("step `\(after)` is not in the plan") }
    guard wayBack == nil else { throw contradiction("the way back had begun before") }
    let procedure = record.text("procedure")
    if let procedure, !plan.recovery.contains(where: { $0.id == procedure }) {
      throw contradiction("recovery `\(procedure)` is not in the plan")
    }
    wayBack = .init(record: number, procedure: procedure, after: after)
    warnings.add(
      "record \(number): the way back begins after step `\(after)`, by \(record.shown("by")): "
        + record.shown("reason"))
  }

  private mutating func takeDeviation(
    _ record: LedgerRecord, _ number: Int
  ) throws(ScanFailure) {
    let step = record.text("step").map { " at step `\($0)`" } ?? ""
    warnings.add(
      "record \(number): deviation\(step) by \(record.shown("by")): \(record.shown("reason"))")
    guard record.text("step") != nil else {
      if record.text("kind") == EvidenceRecord.Deviation.Kind.skip.rawValue { order.isPart = true }
      return
    }
    let index = try stepIndex(record)
    if record.text("kind") == EvidenceRecord.Deviation.Kind.continue.rawValue {
      steps[index].passedOver[record.text("host") ?? ""] = number
    }
  }
}

/// A record that cannot be true beside the plan or the records before it.
func contradiction(_ reason: String) -> ScanFailure { ScanFailure(reason: reason, isTear: false) }
