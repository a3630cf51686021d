import RunbookBackends
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
    /// Started and not ended: nobody knows what it has done.
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
    case .stepStart: attempts.append(Attempt(start: event, end: nil))
    case .stepEnd: end(event)
    case .checkStart: looks.append(Look(start: event, end: nil))
    case .checkEnd: endLook(event)
    case .signoff: signoffs.append(event)
    case .approval: approvals.append(event)
    case .skip: skips.append(event)
    default: return
    }
    if first == nil { first = event }
    last = event
  }

  private mutating func end(_ event: RecordedEvent) {
    let open = attempts.lastIndex { attempt in
      attempt.end == nil && attempt.start.text("host") == event.text("host")
        && attempt.start.number("attempt") == event.number("attempt")
    }
    // An end without a start is no attempt; the verifier calls it a contradiction.
    guard let open else { return }
    attempts[open] = Attempt(start: attempts[open].start, end: event)
  }

  private mutating func endLook(_ event: RecordedEvent) {
    let open = looks.lastIndex { look in
      look.end == nil && look.start?.text("check") == event.text("check")
        && look.start?.number("attempt") == event.number("attempt")
    }
    if let open {
      looks[open] = Look(start: looks[open].start, end: event)
    } else {
      looks.append(Look(start: nil, end: event))
    }
  }
}

// MARK: - Judging

extension StepStory {
  var standing: Standing {
    guard first != nil else { return isCut ? .unknown : .notReached }
    if step.hosts.contains(where: isIndeterminate) { return isCut ? .unknown : .indeterminate }
    if hasFailed { return .failed }
    guard gaps.isEmpty, part == .planned || isActionDone else {
      return isCut ? .unknown : .incomplete
    }
    if step.hosts.allSatisfy({ skip(on: $0) != nil }) {
      return skips.allSatisfy { $0.text("probe") != nil } ? .alreadyDone : .skipped
    }
    return .done
  }

  /// By how many milliseconds hosts that were to start together missed each other, at their first
  /// attempt; nil where fewer than two of them started in this way.
  var skew: Int? {
    let starts = attempts.filter { $0.start.number("attempt") == 1 }
      .compactMap { $0.end?.number("began_ms") }
    guard starts.count > 1, let first = starts.min(), let last = starts.max() else { return nil }
    return last - first
  }

  /// The last skip that speaks of a host.
  func skip(on host: String) -> RecordedEvent? {
    skips.last { $0.text("host") == host || $0.text("host") == nil }
  }

  private func lastAttempt(on host: String) -> Attempt? {
    attempts.last { $0.start.text("host") == host }
  }

  /// A person's word that the step's own work is done, given after a record.
  private func signoff(on host: String, after sequence: Int) -> RecordedEvent? {
    signoffs.last { event in
      event.sequence > sequence && event.text("check") == nil
        && (event.text("host") == nil || event.text("host") == host)
    }
  }

  func isIndeterminate(_ host: String) -> Bool {
    guard let attempt = lastAttempt(on: host), attempt.end == nil else { return false }
    let start = attempt.start.sequence
    let isSettled = (skip(on: host)?.sequence ?? 0) > start
    return !isSettled && signoff(on: host, after: start)?.text("answer") != "done"
  }

  private var hasFailed: Bool {
    let hasFailedAction = step.hosts.contains { host in
      guard let end = lastAttempt(on: host)?.end, end.text("outcome") != "done" else {
        return false
      }
      let isSettled = (skip(on: host)?.sequence ?? 0) > end.sequence
      return !isSettled && signoff(on: host, after: end.sequence)?.text("answer") != "done"
    }
    let wasRefused =
      approvals.last?.text("answer") == "refused"
      || signoffs.last { $0.text("check") == nil }?.text("answer") == "no"
    return hasFailedAction || (wasRefused && skips.isEmpty) || hasFailedCheck
  }

  private var hasFailedCheck: Bool {
    guard let check = step.check else { return false }
    let verdict = looks.last { $0.end?.text("check") == check.id }?.end
    let answer = signoffs.last { $0.text("check") == check.id }
    let latest = [verdict, answer].compactMap { $0 }.max { $0.sequence < $1.sequence }
    guard let latest else { return false }
    let hasPassed = latest.text("verdict") == "pass" || latest.text("answer") == "done"
    return !hasPassed && !(skips.contains { $0.sequence > latest.sequence })
  }

  /// For steps of a way back, which the verifier does not list as gaps.
  private var isActionDone: Bool {
    switch step.kind {
    case .run:
      step.hosts.allSatisfy { host in
        lastAttempt(on: host)?.end?.text("outcome") == "done" || skip(on: host) != nil
          || signoff(on: host, after: 0)?.text("answer") == "done"
      }
    case .manual, .notify: !signoffs.isEmpty || !skips.isEmpty
    case .approve: !approvals.isEmpty || !skips.isEmpty
    case .check, .wait: looks.contains { $0.end != nil } || !skips.isEmpty || !signoffs.isEmpty
    }
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
