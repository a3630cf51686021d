import RunbookPlan

/// What happened to each step of the plan, as the records tell it.
struct RunHistory {
  struct StepHistory {
    struct End {
      let record: Int
      let isDone: Bool
      let words: String
    }

    let step: Plan.Step
    /// Of `step.hosts`.
    let hosts: Set<String>
    /// Record of a start without an end, by host and attempt.
    var open: [String: [Int: Int]] = [:]
    var lastAttempt: [String: Int] = [:]
    /// The last outcome on each host.
    var ends: [String: End] = [:]
    /// Starts without an end, by check and attempt.
    var openChecks: [String: [Int: Int]] = [:]
    /// The last verdict of each check on each of its hosts.
    var verdicts: [String: [String: End]] = [:]
    /// By host; an empty text where the person answered for all.
    var signoffs: [String: End] = [:]
    var approval: End?
    /// By host; an empty text where all are meant.
    var skips: [String: Skip] = [:]

    struct Skip {
      let record: Int
      /// Nil where a probe showed that there was nothing to do.
      let decision: String?
    }

    init(_ step: Plan.Step) {
      self.step = step
      self.hosts = Set(step.hosts)
    }

    func check(_ id: String) -> Plan.Check? {
      [step.check, step.unless].compactMap { $0 }.first { $0.id == id }
    }
  }

  let plan: Plan
  let digest: String
  private let indexes: [String: Int]
  private(set) var steps: [StepHistory]
  private(set) var warnings = WarningList()
  private(set) var records = 0
  /// The last `run.end`, while nothing has resumed the run.
  private(set) var end: StepHistory.End?
  private var lastResume = 0

  /// - Parameter digest: of the plan's bytes.
  init(plan: Plan, digest: String) {
    self.plan = plan
    self.digest = digest
    let all = plan.steps + plan.recovery.flatMap(\.steps)
    self.steps = all.map(StepHistory.init)
    self.indexes = Dictionary(
      zip(all.map(\.id), all.indices), uniquingKeysWith: { first, _ in first })
  }

  func history(of step: String) -> StepHistory? { indexes[step].map { steps[$0] } }
}

// MARK: - Taking records

extension RunHistory {
  /// - Throws: ``ScanFailure`` where the record contradicts the plan or the records before it.
  mutating func take(_ content: RecordContent, number: Int) throws(ScanFailure) {
    let record = content.record
    try checkOrder(record.type)
    if record.type != .recover { records += 1 }
    switch record.type {
    case .runStart: try takeRunStart(record)
    case .resume:
      lastResume = number
      end = nil
    case .runEnd: try takeRunEnd(record, number)
    case .deviation:
      let step = record.text("step").map { " at step `\($0)`" } ?? ""
      warnings.add(
        "record \(number): deviation\(step) by \(record.shown("by")): "
          + record.shown("reason"))
    case .abort: warnings.add("record \(number): aborted: \(record.shown("reason"))")
    case .clock, .snapshot, .recover, .checkpoint: break
    case .stepStart, .stepEnd, .checkStart, .checkEnd, .signoff, .approval, .skip:
      let id = record.text("step") ?? ""
      guard let index = indexes[id] else { throw contradiction("step `\(id)` is not in the plan") }
      if let host = record.text("host"), !allows(host, record, index) {
        throw contradiction("host `\(host)` is not one of step `\(id)`")
      }
      try steps[index].take(content, number: number, lastResume: lastResume, &warnings)
    }
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

  private func takeRunStart(_ record: LedgerRecord) throws(ScanFailure) {
    guard record.text("plan") == digest else {
      throw contradiction("`run.start` is of another plan")
    }
    guard record.shown("change") == plan.change.id else {
      throw contradiction("`run.start` is of another change")
    }
  }

  private mutating func takeRunEnd(_ record: LedgerRecord, _ number: Int) throws(ScanFailure) {
    let outcome = record.text("outcome") ?? ""
    guard (outcome == "done") == (record.number("exit") == 0) else {
      throw contradiction("outcome `\(outcome)` and exit status contradict each other")
    }
    if let step = record.text("step"), indexes[step] == nil {
      throw contradiction("step `\(step)` is not in the plan")
    }
    let step = record.text("step").map { " at step `\($0)`" } ?? ""
    end = .init(record: number, isDone: outcome == "done", words: "\(outcome)\(step)")
  }
}

/// A record that cannot be true beside the plan or the records before it.
func contradiction(_ reason: String) -> ScanFailure { ScanFailure(reason: reason, isTear: false) }
