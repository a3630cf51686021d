import RunbookEvidence
import RunbookPlan

/// What the records tell of one step.
struct StepStory: Sendable {
  /// Where the step stands in the plan.
  enum Part: Sendable, Equatable {
    case planned
    /// Of the recovery procedure with this id.
    case recovery(String)
    /// Undoes the planned step with this id.
    case undo(String)
  }

  /// How the step came out; nothing here is worded better than the records show.
  enum Standing: Sendable, Equatable {
    case done
    /// A probe showed that there was nothing to do.
    case alreadyDone
    /// By the decision of a person.
    case skipped
    case failed
    /// It failed, and its policy or a person decided to go on all the same.
    case passedOver
    /// Started and not ended, or ended from outside: nobody knows what it has done.
    case indeterminate
    /// Begun, and what the plan asks for is not all there.
    case incomplete
    case notReached
    /// What came of it stands in records that cannot be believed.
    case unknown
  }

  struct Attempt: Sendable {
    let start: RecordedEvent
    let end: RecordedEvent?
  }

  struct Look: Sendable {
    let start: RecordedEvent?
    let end: RecordedEvent?
  }

  let step: Plan.Step
  let part: Part
  private(set) var attempts: [Attempt] = []
  /// Every record of a check, those of `unless` included, in order.
  private(set) var looks: [Look] = []
  /// Where those stand that have not ended, by what tells them apart.
  private var openAttempts: [String: Int] = [:]
  private var openLooks: [String: Int] = [:]
  private(set) var signoffs: [RecordedEvent] = []
  private(set) var approvals: [RecordedEvent] = []
  private(set) var skips: [RecordedEvent] = []
  private(set) var first: RecordedEvent?
  private(set) var last: RecordedEvent?
  /// The last record before a person's word, where nothing records when that person began: the
  /// work lies somewhere after it.
  private(set) var asked: RecordedEvent?
  /// The ledger is told only up to a record; what is missing here may stand behind it.
  var isCut = false
  /// Where the step stands by the one reading of the records that status and resume use too; nil
  /// where they cannot be read.
  var known: RunStanding.StepStanding?
  /// What the verifier misses at this step.
  var gaps: [VerificationReport.Gap] = []

  init(_ step: Plan.Step, part: Part) {
    self.step = step
    self.part = part
  }

  /// - Parameter previous: the record before it.
  mutating func take(_ event: RecordedEvent, after previous: RecordedEvent?) {
    if first == nil, event.type == .signoff || event.type == .approval { asked = previous }
    switch event.type {
    case .stepStart:
      openAttempts[StepStory.key(event, "host")] = attempts.count
      attempts.append(Attempt(start: event, end: nil))
    case .stepEnd: end(event)
    case .checkStart:
      openLooks[StepStory.key(event, "check")] = looks.count
      looks.append(Look(start: event, end: nil))
    case .checkEnd: endLook(event)
    case .signoff: signoffs.append(event)
    case .approval: approvals.append(event)
    case .skip: skips.append(event)
    default: return
    }
    if first == nil { first = event }
    last = event
  }

  private static func key(_ event: RecordedEvent, _ name: String) -> String {
    "\(event.number("attempt") ?? 0) \(event.text(name) ?? "")"
  }

  private mutating func end(_ event: RecordedEvent) {
    // An end without a start is no attempt; the verifier calls it a contradiction.
    guard let open = openAttempts.removeValue(forKey: StepStory.key(event, "host")) else { return }
    attempts[open] = Attempt(start: attempts[open].start, end: event)
  }

  private mutating func endLook(_ event: RecordedEvent) {
    if let open = openLooks.removeValue(forKey: StepStory.key(event, "check")) {
      looks[open] = Look(start: looks[open].start, end: event)
    } else {
      looks.append(Look(start: nil, end: event))
    }
  }
}

// MARK: - Judging

extension StepStory {
  var standing: Standing {
    let isWithoutEnd: Standing = isCut ? .unknown : .incomplete
    switch known?.state {
    case .done: return .done
    case .alreadyDone: return .alreadyDone
    case .skipped: return .skipped
    case .failed: return .failed
    case .passedOver: return .passedOver
    case .indeterminate: return isCut ? .unknown : .indeterminate
    case .open: return isWithoutEnd
    case .untouched, nil: return first != nil ? isWithoutEnd : isCut ? .unknown : .notReached
    }
  }

  /// The same as far as its evidence shows it.
  var proven: Standing {
    switch standing {
    case .done, .alreadyDone: gaps.isEmpty ? standing : .incomplete
    default: standing
    }
  }

  /// By how many milliseconds hosts that were to start together missed each other, at their first
  /// attempt; nil where fewer than two of them started in this way.
  var skew: Int? {
    let starts = attempts.filter { $0.start.number("attempt") == 1 }
      .compactMap { $0.end?.number("began_ms") }
    guard starts.count > 1, let first = starts.min(), let last = starts.max() else { return nil }
    return last - first
  }

  func isIndeterminate(_ host: String) -> Bool {
    known?.standing(on: host)?.state == .indeterminate
  }

  /// Milliseconds that the work can have taken at most; nil where nothing was recorded.
  var longest: Int? {
    guard let start = asked ?? first, let last else { return nil }
    return start.milliseconds(to: last)
  }

  /// Milliseconds from the first to the last record; nil where nothing was recorded.
  var milliseconds: Int? {
    guard let first, let last else { return nil }
    return first.milliseconds(to: last)
  }

  /// Attempts that did not end well, though a later one or a person settled it.
  var hadTrouble: Bool {
    attempts.contains { $0.end?.text("outcome") != "done" }
      || looks.contains { look in
        look.end?.text("check") == step.check?.id && look.end?.text("verdict") != "pass"
          && step.kind != .wait
      }
  }
}
