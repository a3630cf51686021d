import RunbookPlan

/// The order of a whole run: which record executor or script could write next.
///
/// ``RunHistory`` says what has happened, this whether it could. Both take every record; a run is
/// read to be verified, to be resumed and to be shown by the same two.
struct RunFlow {
  /// A gate that was shut when a step behind it was reached.
  struct PassedGate: Equatable {
    let gate: String
    let step: String
  }

  private static let oddityLimit = 100

  /// Times are held against the plan. Not while the run goes on: its executor measures them, by a clock
  /// of its own.
  var holdsTimes = true
  var session = SessionFlow()
  private(set) var passedGates: [PassedGate] = []
  /// What contradicts nothing, and yet is not how a run is recorded.
  private(set) var oddities: [String] = []
  /// Ids that the operator left out of this session; nil: the whole plan is run.
  var leftOut: Set<String>?
  /// The part is named in a way that cannot be read.
  var isPartUnknown = false
  /// Planned steps before this one are settled or left out.
  var reached = 0
  var active: StepFlow?
  var activeIndex: Int?
  var route: WayBackFlow?
  /// The step that the session before has ended at, where it says so.
  var endedAt: String?
  private var previous: LedgerRecord.Time?

  mutating func odd(_ number: Int, _ reason: String) {
    guard oddities.count < RunFlow.oddityLimit else { return }
    oddities.append("record \(number): \(reason)")
  }
}

// MARK: - Records

extension RunFlow {
  /// - Parameters:
  ///   - index: of the step that the record tells of, in `history.steps`.
  ///   - history: as it is before the record.
  /// - Throws: ``ScanFailure`` where neither executor nor script writes this record here.
  mutating func take(
    _ content: RecordContent, number: Int, index: Int?, _ history: RunHistory,
    _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    let record = content.record
    defer { previous = record.time }
    switch record.type {
    case .runStart, .resume: begin(record, history)
    case .recover: session.phase = .over
    case .checkpoint: try takeCheckpoint(record, number, history)
    case .clock: try session.takeClock()
    case .abort: try takeAbort(record, history)
    case .runEnd: try takeEnd(record, number, history)
    case .snapshot: try takeWayBack(record, number, history, &blobs)
    case .approval where index == nil:
      try session.takeApproval(record, by: blobs.name(of: record))
    case .deviation where index == nil: try takeDeviation(content, number, history, &blobs)
    case .stepStart, .stepEnd, .checkStart, .checkEnd, .signoff, .approval, .skip, .deviation:
      guard let index else { return }
      if session.phase == .opening { odd(number, "the state of the clock is not recorded") }
      try session.act(isWayBack: route != nil)
      try takeStep(content, number, index, history, &blobs)
    }
  }

  private mutating func begin(_ record: LedgerRecord, _ history: RunHistory) {
    session = SessionFlow(
      record, approvalsNeeded: history.plan.people.approvalsRequired,
      hasSecrets: !history.secrets.isEmpty)
    leftOut = nil
    isPartUnknown = false
    reached = 0
    active = nil
    activeIndex = nil
    endedAt = history.ending?.step
    route = history.wayBack.map { WayBackFlow($0, history) }
  }

  /// A seal of the operator, or a review, is made where nobody runs the plan.
  private mutating func takeCheckpoint(
    _ record: LedgerRecord, _ number: Int, _ history: RunHistory
  ) throws(ScanFailure) {
    guard record.text("role") == SigningRole.approve.rawValue else {
      session.phase = .over
      return
    }
    // What opens a stage stays due, though it was looked at just now.
    let start = active?.isConcluded == true ? (activeIndex ?? reached) + 1 : reached
    guard session.needsSignatures, route == nil,
      let index = history.plan.steps.indices.first(where: { $0 >= start && isDue($0, history) })
    else { throw contradiction("the run does not stand before a gate, and is sealed for one") }
    if session.phase == .opening { odd(number, "the state of the clock is not recorded") }
    try session.act(isWayBack: false)
    try goTo(nextDue(from: index, history), history)
    try active?.takeCheckpoint()
    active?.hasRecords = true
  }

  private mutating func takeAbort(
    _ record: LedgerRecord, _ history: RunHistory
  ) throws(ScanFailure) {
    if active?.isOpen == true {
      throw contradiction("the run is broken off, and a command that runs has no end")
    }
    switch (session.phase, record.number("signal")) {
    case (.opening, let signal?), (.going, let signal?), (.closing(nil), let signal?):
      session.phase = .aborting(signal)
    case (.closing(nil), nil) where leftOut != nil && route == nil:
      try confirmDone(history, isWhole: false)
      session.phase = .over
    default: throw contradiction("the run is broken off where nobody has asked for it")
    }
  }

  /// A part of the plan is run, or the glass was broken.
  private mutating func takeDeviation(
    _ content: RecordContent, _ number: Int, _ history: RunHistory, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    let record = content.record
    switch record.text("kind") {
    case "break-glass" where record.node("host") == nil: return try session.takeBrokenGlass()
    case "skip" where record.node("host") == nil: break
    default: throw contradiction("no run is recorded with a deviation of this kind")
    }
    if session.phase == .opening { odd(number, "the state of the clock is not recorded") }
    guard session.phase == .opening || session.phase == .going, !session.hasActed, leftOut == nil,
      route == nil
    else { throw contradiction("a part of the plan is chosen when its run goes on already") }
    session.phase = .going
    let reason = record.node("reason").flatMap { blobs.text($0, record.scan) } ?? ""
    let start = RecordedWords.leftOut
    let names = reason.hasPrefix(start) ? reason.dropFirst(start.count).split(separator: ", ") : []
    leftOut = Set(names.map(String.init))
    var planned = history.plan.steps[...]
    let isKnown =
      !names.isEmpty
      && names.allSatisfy { name in
        guard let index = planned.firstIndex(where: { $0.id == name }) else { return false }
        planned = planned[(index + 1)...]
        // What opens a stage may be due again though it is settled.
        return !history.steps[index].standing.isSettled || isDue(index, history)
      }
    // Where a secret looks like an id, nobody can tell.
    isPartUnknown = !isKnown && RedactedText.isRedacted(reason)
    guard isKnown || isPartUnknown else {
      throw contradiction("a part of the plan is chosen, and what is left out is none")
    }
  }

  private mutating func takeStep(
    _ content: RecordContent, _ number: Int, _ index: Int, _ history: RunHistory,
    _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    if route != nil {
      let id = history.steps[index].step.id
      if let active, activeIndex != index, !active.isConcluded {
        throw notSettled(active.step, before: id)
      }
      if try route?.take(content.record, id, session, history, &blobs) == true { return }
      if activeIndex != index { try enterLeg(index, history) }
    } else {
      if activeIndex != index { try goTo(index, history) }
    }
    guard active != nil else { return }
    active?.previous = previous ?? content.record.time
    if let missing = try active?.take(content, session, &blobs) { odd(number, missing) }
    for missing in active?.lacks ?? [] { odd(number, missing) }
    active?.lacks = []
    if content.record.type == .stepStart, !content.record.isOf(session.account) {
      throw contradiction("user, rights or folder are not those that the session began with")
    }
  }
}

extension StepFlow {
  /// - Returns: what is missing, though nothing is contradicted; nil where nothing is.
  mutating func take(
    _ content: RecordContent, _ session: SessionFlow, _ blobs: inout BlobReader
  ) throws(ScanFailure) -> String? {
    let record = content.record
    defer { hasRecords = true }
    if unclear > 0, step.kind != .run {
      throw contradiction(
        "nobody can tell whether step `\(step.id)` is done already, and it goes on")
    }
    if loss == .certain, record.type != .stepEnd {
      throw contradiction("what step `\(step.id)` has printed was lost, and it goes on")
    }
    switch record.type {
    case .signoff: return try takeSignoff(content, session)
    case .approval: try takeApproval(record, by: blobs.name(of: record), session)
    case .skip: return try takeSkip(record, session)
    case .deviation: try takeDeviation(record, session)
    default:
      try finishDeciding()
      switch record.type {
      case .stepStart:
        isWaived = false
        try takeStart(record)
      case .stepEnd: try takeEnd(content, session)
      case .checkStart:
        isWaived = false
        try takeCheckStart(record)
      default: try takeCheckEnd(content, session, &blobs)
      }
    }
    return nil
  }
}

// MARK: - From step to step

extension RunFlow {
  func isLeftOut(_ id: String) -> Bool {
    guard let leftOut else { return false }
    return isPartUnknown || leftOut.contains(id)
  }

  /// Whether this session has to do with a planned step: what was settled before is passed by. What
  /// opens a stage is looked at again while nothing of the stage itself was begun.
  func isDue(_ index: Int, _ history: RunHistory) -> Bool {
    let step = history.plan.steps[index]
    if step.hosts.isEmpty, step.kind == .run { return false }
    if !history.steps[index].standing.isSettled { return true }
    guard history.resumes > 0, step.position == .entry, step.kind == .check || step.kind == .wait
    else { return false }
    return history.isUnbegun(stage: step.stage)
  }

  private func nextDue(from index: Int, _ history: RunHistory) -> Int {
    var index = index
    while index < history.plan.steps.count - 1,
      isLeftOut(history.plan.steps[index].id) || !isDue(index, history)
    { index += 1 }
    return index
  }

  /// Moves on to a planned step: all before it are settled, or left out.
  mutating func goTo(_ index: Int, _ history: RunHistory) throws(ScanFailure) {
    guard index < history.plan.steps.count else {
      throw contradiction("a step of a way back is named, and no way back had begun")
    }
    let id = history.plan.steps[index].id
    guard index >= reached, index > activeIndex ?? -1 else {
      if index == activeIndex { return }
      throw contradiction("step `\(id)` was settled, and is come back to")
    }
    if let active {
      guard active.isConcluded else { throw notSettled(active.step, before: id) }
      reached = (activeIndex ?? reached) + 1
    }
    while reached < index {
      let other = history.plan.steps[reached]
      if isLeftOut(other.id) {
        pass(other, to: id, history.steps[reached])
      } else if isDue(reached, history) {
        throw notSettled(other, before: id)
      }
      reached += 1
    }
    guard isDue(index, history) else {
      throw contradiction("step `\(id)` was settled, and is begun again")
    }
    if isLeftOut(id), !isPartUnknown {
      throw contradiction("step `\(id)` was left out, and is begun")
    }
    enter(index, history.steps[index], isPlanned: true)
  }

  private func notSettled(_ step: Plan.Step, before id: String) -> ScanFailure {
    contradiction(
      "step `\(id)` is reached before step `\(step.id)`, which comes first, was settled")
  }

  /// What is left out may follow later; a gate that was passed in this way stays open for good.
  private mutating func pass(
    _ step: Plan.Step, to id: String, _ history: RunHistory.StepHistory
  ) {
    guard step.kind == .approve || step.position == .entry, !history.standing.isSettled,
      !passedGates.contains(where: { $0.gate == step.id })
    else { return }
    passedGates.append(PassedGate(gate: step.id, step: id))
  }

  private mutating func enter(
    _ index: Int, _ history: RunHistory.StepHistory, isPlanned: Bool, step: Plan.Step? = nil
  ) {
    activeIndex = index
    active = beginning(of: step ?? history.step, history, isPlanned: isPlanned)
  }

  /// A step as it begins in this session, from where it stood before; nil before the first record.
  ///
  /// - Parameter step: on a way back on fewer hosts than in the plan.
  func beginning(
    of step: Plan.Step, _ history: RunHistory.StepHistory, isPlanned: Bool
  ) -> StepFlow? {
    previous.map { previous in
      StepFlow(
        step, isPlanned: isPlanned, standing: history.standing,
        peopleHosts: history.peopleHosts, approvalsNeeded: history.approvalsNeeded,
        previous: previous, holdsTimes: holdsTimes, waivers: isPlanned ? history.waivers : nil)
    }
  }

  mutating func enterLeg(_ index: Int, _ history: RunHistory) throws(ScanFailure) {
    if let active, !active.isConcluded {
      throw notSettled(active.step, before: history.steps[index].step.id)
    }
    let step = try route?.enter(history.steps[index].step.id, history)
    enter(index, history.steps[index], isPlanned: false, step: step)
  }
}
