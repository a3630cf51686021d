import RunbookPlan

/// What happened to each step of the plan, as the records tell it.
struct RunHistory {
  /// Exactly one: a history is handed to all that judge a record, and a plan is large.
  private let plans: [Plan]
  var plan: Plan { plans[0] }
  let digest: String
  let indexes: [String: Int]
  /// The plan's, those of its recovery procedures, and what undoes the plan's.
  var steps: [StepHistory]
  var warnings = WarningList()
  var records = 0
  /// The last `run.end`, while nothing has resumed the run.
  var end: StepHistory.End?
  var ending: RunStanding.End?
  var wayBack: RunStanding.WayBack?
  var operatorName = ""
  var isAttended = false
  var dates: [String: String] = [:]
  var started: Int?
  var lastWall: Int?
  var lastBoot: String?
  var resumes = 0
  /// The last session has recorded no end of its own.
  var isCutOff = false
  /// How often the run was sealed before a gate.
  var gates = 0
  /// What may be recorded next.
  var flow = RunFlow()
  /// Of the last `run.start` or `resume`, as the ledger writes it.
  var operatorBytes: ArraySlice<UInt8> = []
  /// Written by the generated script, which withholds what it cannot redact.
  private let isOfScript: Bool
  /// Names of the plan's secrets.
  let secrets: Set<String>

  /// - Parameters:
  ///   - digest: of the plan's bytes.
  ///   - tool: what wrote the run.
  init(plan: Plan, digest: String, tool: String) {
    plans = [plan]
    self.digest = digest
    self.isOfScript = tool == EvidenceFormat.scriptTool
    self.secrets = Set(plan.variables.filter { $0.kind == .secret }.map(\.name))
    let all =
      plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
    let peopleHosts = Set(plan.hosts.filter { $0.osFamily == "windows" }.map(\.id))
    self.steps = all.map { step in
      StepHistory(
        step, approvalsNeeded: plan.signaturesRequired(at: step),
        peopleHosts: peopleHosts)
    }
    for (index, step) in plan.steps.enumerated() {
      if plan.isGuarded(step, isPlanned: true) { steps[index].waivers = plan.waivers }
      steps[index].needsProof = plan.isMandatory(step)
    }
    self.indexes = Dictionary(
      zip(all.map(\.id), all.indices), uniquingKeysWith: { first, _ in first })
  }

  func history(of step: String) -> StepHistory? { indexes[step].map { steps[$0] } }

  func index(of step: String) -> Int? { indexes[step] }

  /// Nothing of a stage itself was begun, whatever was done to open it.
  func isUnbegun(stage: String) -> Bool {
    zip(plan.steps, steps).allSatisfy { step, history in
      step.stage != stage || step.position != .body || history.standing.state == .untouched
    }
  }

  /// The last step of the plan that anything was done of.
  var lastBegun: String? {
    plan.steps.indices.last { steps[$0].standing.state != .untouched }.map { plan.steps[$0].id }
  }

  /// One of the plan's own steps, rather than of a way back.
  func isPlanned(_ step: String) -> Bool {
    indexes[step].map { $0 < plan.steps.count } ?? false
  }
}

// MARK: - Taking records

extension RunHistory {
  /// - Throws: ``ScanFailure`` where the record contradicts the plan or the records before it.
  mutating func take(
    _ content: RecordContent, number: Int, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    let record = content.record
    try checkOrder(record.type)
    let index = try record.node("step") == nil || record.type == .runEnd ? nil : stepIndex(record)
    if let index {
      try checkDirection(record, index)
      try checkMode(content)
    }
    try checkAuthor(record)
    try checkFlow(content, number, index, &blobs)
    if record.type == .resume { try takeResume(record, number, &blobs) }
    count(record)
    switch record.type {
    case .runStart: try takeRunStart(record, &blobs)
    case .runEnd: try takeRunEnd(record, number)
    case .snapshot: try takeWayBack(record, number)
    case .deviation: takeDeviation(record, index, number)
    case .abort: warnings.add("record \(number): aborted: \(record.shown("reason"))")
    case .checkpoint where record.text("role") == SigningRole.approve.rawValue: gates += 1
    case .clock, .recover, .checkpoint, .resume: break
    case .stepStart, .stepEnd, .checkStart, .checkEnd, .signoff, .approval, .skip:
      guard let index else { return }
      if index < plan.steps.count { warnOfWindow(record, index, number) }
      try steps[index].take(content, number: number, gate: gates, &warnings)
    }
  }

  private mutating func checkFlow(
    _ content: RecordContent, _ number: Int, _ index: Int?, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    // Taken out rather than copied, because it reads this history while it changes.
    var flow = RunFlow()
    swap(&flow, &self.flow)
    defer { swap(&flow, &self.flow) }
    try flow.take(content, number: number, index: index, self, &blobs)
  }

  /// What the program writes down in somebody's name, it writes in the operator's.
  private func checkAuthor(_ record: LedgerRecord) throws(ScanFailure) {
    switch record.type {
    case .deviation, .snapshot: break
    case .skip where record.node("by") != nil: break
    case .checkpoint where record.text("role") == SigningRole.approve.rawValue: break
    case .approval where record.text("answer") == "refused" && !gateOpensByName: break
    default: return
    }
    guard let by = record.node("by"), !isSame(record.scan.whole(by), operatorBytes) else { return }
    throw contradiction("it is recorded in the name of somebody else than who operates")
  }

  /// A gate is answered by whoever is asked, and not by signatures.
  private var gateOpensByName: Bool { !flow.session.needsSignatures }

  /// What only a script can have written, and what only a secret can have been taken out of.
  private func checkMode(_ content: RecordContent) throws(ScanFailure) {
    // Whoever carries a run on need not be the one that began it.
    if content.withholds, !isOfScript, resumes == 0 {
      throw contradiction("an output is withheld, which only the script has to do")
    }
    if let name = content.redacted.subtracting(secrets).min() {
      throw contradiction("`\(name)` was taken out of it, and is no secret of the plan")
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
    if record.type != .checkpoint {
      let isStop = record.type == .abort && record.node("signal") == nil
      isCutOff = record.type != .runEnd && !isStop
    }
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

/// A record that cannot be true beside the plan or the records before it.
func contradiction(_ reason: String) -> ScanFailure { ScanFailure(reason: reason, isTear: false) }
