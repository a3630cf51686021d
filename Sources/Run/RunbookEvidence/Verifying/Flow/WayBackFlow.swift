import RunbookPlan

/// The way back, leg by leg, within one session.
struct WayBackFlow {
  private let legs: [WayBackRoute.Leg]
  /// Legs before this one are gone.
  private var reached = 0
  /// What could not be undone was passed by in this session.
  private var passedBy: Set<Int> = []
  private let places: [String: Int]

  init(_ wayBack: RunStanding.WayBack, _ history: RunHistory) {
    let planned = history.steps.prefix(history.plan.steps.count).map(\.standing)
    legs =
      WayBackRoute(
        procedure: history.plan.recovery.first { $0.id == wayBack.procedure }, steps: planned,
        of: history.plan
      ).legs
    places = Dictionary(
      legs.enumerated().map { (WayBackFlow.step($0.element).id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// See ``WayBackRoute/leftAsItWas(_:_:)``.
  func leftAsItWas(_ history: RunHistory) -> [String] {
    WayBackRoute.leftAsItWas(legs) { history.history(of: $0)?.hasPassedOver ?? false }
  }

  private static func step(_ leg: WayBackRoute.Leg) -> Plan.Step {
    switch leg {
    case .step(let step), .nothing(let step), .unknown(let step), .pointOfNoReturn(let step, _):
      step
    }
  }

  private func place(_ id: String) throws(ScanFailure) -> Int {
    guard let place = places[id], place >= reached else {
      throw contradiction("step `\(id)` is none of what is left of the way back")
    }
    return place
  }

  /// Moves on to a leg: all before it are gone.
  private mutating func go(to place: Int, _ history: RunHistory) throws(ScanFailure) {
    while reached < place {
      guard isGone(reached, history) else {
        throw contradiction(
          "step `\(WayBackFlow.step(legs[place]).id)` is reached before step "
            + "`\(WayBackFlow.step(legs[reached]).id)`, which comes first, was gone back")
      }
      reached += 1
    }
  }

  private func isGone(_ place: Int, _ history: RunHistory) -> Bool {
    switch legs[place] {
    case .nothing: true
    case .unknown: passedBy.contains(place)
    case .pointOfNoReturn: false
    case .step(let step): history.history(of: step.id)?.standing.isGone(as: step) ?? false
    }
  }

  /// What its author gives no way back for is passed by, which a record says.
  ///
  /// - Returns: whether the record was about that.
  mutating func take(
    _ record: LedgerRecord, _ id: String, _ session: SessionFlow, _ history: RunHistory,
    _ blobs: inout BlobReader
  ) throws(ScanFailure) -> Bool {
    guard let place = places[id], case .unknown = legs[place], record.type == .deviation else {
      return false
    }
    try go(to: try self.place(id), history)
    guard record.text("kind") == "skip", record.node("host") == nil,
      passedBy.insert(place).inserted
    else {
      throw contradiction("step `\(id)` has no way back, and is not passed by as such")
    }
    let reason = record.node("reason").flatMap { blobs.text($0, record.scan) } ?? ""
    guard WayBackFlow.isReason(reason, ofPerson: session.isAttended) else {
      throw contradiction("step `\(id)` has no way back, and nothing says why it is passed by")
    }
    return true
  }

  /// Nobody there, it is passed by; otherwise whoever was asked has said something.
  private static func isReason(_ reason: String, ofPerson isAttended: Bool) -> Bool {
    guard isAttended else {
      return RedactedText.isSame(reason, as: RecordedWords.passedBy)
    }
    return RedactedText.isRedacted(reason) || reason.hasPrefix(RecordedWords.passedByPerson)
  }

  /// - Returns: the step as it is gone back, on its hosts.
  mutating func enter(_ id: String, _ history: RunHistory) throws(ScanFailure) -> Plan.Step {
    let place = try place(id)
    try go(to: place, history)
    guard case .step(let step) = legs[place] else {
      throw contradiction("step `\(id)` is not gone back")
    }
    guard !isGone(place, history) else {
      throw contradiction("step `\(id)` was settled, and is begun again")
    }
    return step
  }

  /// The statuses that the way back may end with at a leg that is not a step of its own; nil where
  /// it is one.
  mutating func statuses(at id: String, _ history: RunHistory) throws(ScanFailure) -> Set<Int>? {
    let place = try place(id)
    try go(to: place, history)
    switch legs[place] {
    case .step: return nil
    case .nothing: return []
    case .unknown, .pointOfNoReturn: return [1]
    }
  }

  /// Whether a signal can have come when a leg was about to begin, or before any was.
  ///
  /// - Parameters:
  ///   - current: the step that was gone back last in this session.
  ///   - start: the step from which the way back began.
  func mayBeAt(
    _ id: String, after current: String?, from start: String?, _ history: RunHistory
  ) -> Bool {
    if current == nil, id == start { return true }
    guard let place = places[id], place >= current.flatMap({ places[$0] }) ?? 0 else {
      return false
    }
    return (reached..<max(reached, place)).allSatisfy { isGone($0, history) }
  }

  mutating func confirmEnd(_ history: RunHistory) throws(ScanFailure) {
    while reached < legs.count {
      guard isGone(reached, history) else {
        throw contradiction(
          "rolled back, and step `\(WayBackFlow.step(legs[reached]).id)` was not gone back")
      }
      reached += 1
    }
  }
}
