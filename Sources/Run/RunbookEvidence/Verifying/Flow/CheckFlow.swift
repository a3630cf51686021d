import RunbookPlan

/// One check from its first look to its conclusion, as executor and script go through it: asked
/// again until it holds, or has held for long enough, or may not be asked again. Only the first and
/// the last look are recorded.
struct CheckFlow {
  /// What a concluded check may have come to. Times in records are those of writing them, so at the
  /// edge of a limit more than one can be true.
  struct Conclusion: OptionSet {
    let rawValue: Int
    static let held = Conclusion(rawValue: 1)
    static let failed = Conclusion(rawValue: 2)
    /// A person was needed and nobody answered.
    static let unanswered = Conclusion(rawValue: 4)
    /// Nobody can tell.
    static let unclear = Conclusion(rawValue: 8)
    /// Another look may follow.
    static let open = Conclusion(rawValue: 16)
  }

  struct Look {
    let attempt: Int
    let record: LedgerRecord.Time
  }

  /// Milliseconds between what a clock with hundredths of a second shows and what is so.
  static let grain = 20
  /// Milliseconds between two looks where the author names no pace.
  private static let samplePace = 1_000
  /// Milliseconds that a shell which counts in 32 bits can wait for at most.
  static let longestInScript = 999_999_999

  let check: Plan.Check
  /// Hosts where commands look, in order.
  var probed: [String]
  /// Hosts where a person looks, in order.
  var asked: [String]
  let retry: Plan.Retry?
  let isWait: Bool
  /// Only a look that ends it well leaves a record.
  let isQuiet: Bool
  /// See ``RunFlow/holdsTimes``.
  let holdsTimes: Bool
  /// When the record before its first one was written.
  let began: LedgerRecord.Time
  /// The number of the last look before.
  var before: Int
  /// Looks since then that may have left no record.
  let silent: Int

  var first: Look?
  var firstEnded: LedgerRecord.Time?
  private var open: Look?
  private var answers: [String: Bool] = [:]
  var peopleAreDone = false
  var conclusion: Conclusion = []
  /// Only the end of the run explains the verdict.
  var wasInterrupted = false

  /// - Parameters:
  ///   - hosts: of the check, those that are looked at now.
  ///   - before: the number of the last look that the records hold.
  ///   - silent: looks since then that may have left no record.
  init(
    _ check: Plan.Check, on hosts: [String], peopleHosts: Set<String>, retry: Plan.Retry?,
    isWait: Bool = false, isQuiet: Bool = false, before: Int, silent: Int = 0,
    began: LedgerRecord.Time, holdsTimes: Bool
  ) {
    self.holdsTimes = holdsTimes
    self.check = check
    let isOfPerson = { (host: String) in
      check.kind == .manual || peopleHosts.contains(check.command?.runner(for: host) ?? host)
    }
    asked = hosts.filter(isOfPerson)
    probed = hosts.filter { !isOfPerson($0) }
    self.retry = retry
    self.isWait = isWait
    self.isQuiet = isQuiet
    self.before = before
    self.silent = silent
    self.began = began
  }

  var isOpen: Bool { open != nil }
  var isConcluded: Bool { !conclusion.subtracting(.open).isEmpty }
  var hosts: [String] { check.hosts.filter { probed.contains($0) || asked.contains($0) } }

  /// A person may say now what they see on a host.
  func asks(on host: String?) -> Bool {
    guard open != nil || first != nil else { return false }
    return host.map { asked.contains($0) } ?? !asked.isEmpty
  }
}

// MARK: - Records

extension CheckFlow {
  mutating func start(_ attempt: Int, at time: LedgerRecord.Time) throws(ScanFailure) {
    guard open == nil else {
      throw contradiction("check `\(check.id)` starts again, and its last look has not ended")
    }
    if let first {
      try startLast(attempt, first)
    } else {
      guard attempt > before, attempt - before - 1 <= silent else {
        throw contradiction("look \(attempt) of check `\(check.id)` follows look \(before)")
      }
    }
    open = Look(attempt: attempt, record: time)
    answers = [:]
  }

  /// Between the first look that is recorded and the last stand others that are not.
  private func startLast(_ attempt: Int, _ first: Look) throws(ScanFailure) {
    guard conclusion.contains(.open), attempt > first.attempt else {
      throw contradiction(
        "look \(attempt) of check `\(check.id)` follows look \(first.attempt), which decided it")
    }
    guard !isQuiet, turn(attempt) <= mostLooks else {
      throw contradiction("check `\(check.id)` is looked at more often than the plan allows")
    }
  }

  func turn(_ attempt: Int) -> Int { attempt - (first?.attempt ?? attempt) + 1 }

  var pace: Int {
    retry?.everyMS ?? min(CheckFlow.samplePace, check.holdMS ?? 0)
  }

  var hold: Int { check.holdMS ?? 0 }

  /// While it holds, and has to for some time, only a wait gives up.
  private var mostLooks: Int {
    if hold > 0, !isWait { return .max }
    guard let retry else { return hold > 0 ? .max : 1 }
    var most = retry.attempts ?? (retry.forMS == nil && hold == 0 ? 1 : .max)
    if let limit = retry.forMS, retry.everyMS > 0 {
      most = min(most, (limit + CheckFlow.grain) / retry.everyMS + 1)
    }
    return most
  }

  /// - Throws: ``ScanFailure`` where that was said before, as nobody is asked twice in one look.
  mutating func answer(_ isYes: Bool, on host: String?) throws(ScanFailure) {
    for host in host.map({ [$0] }) ?? asked {
      guard answers.updateValue(isYes, forKey: host) == nil else {
        throw contradiction("check `\(check.id)` is answered twice in one look")
      }
    }
  }

  /// Takes the end of a look.
  mutating func end(
    _ content: RecordContent, mayHaveBeenCut: Bool, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    let record = content.record
    let attempt = record.number("attempt") ?? 0
    guard let look = open, look.attempt == attempt else {
      throw contradiction("attempt \(attempt) of check `\(check.id)` ends and did not start")
    }
    open = nil
    let values = content.values ?? []
    let verdict = record.text("verdict") ?? ""
    let isOfPeople = values.isEmpty && !asked.isEmpty && !peopleAreDone
    if isQuiet, asked.isEmpty, verdict == "fail" {
      throw contradiction("check `\(check.id)` leaves no record where it does not hold")
    }
    try confirmHosts(values, verdict, isOfPeople: isOfPeople)
    if !isOfPeople, !values.isEmpty {
      try check.confirmShown(values, &blobs)
      // Where people look beside commands, what they said decides as well.
      let isMixed = !asked.isEmpty && !peopleAreDone && !answersHold
      if !isMixed || verdict == "pass" {
        let isExplained = try check.confirm(verdict, values, &blobs)
        wasInterrupted = !isExplained && !mayHaveBeenCut
      }
    }
    if !peopleAreDone, !asked.isEmpty { try confirmAnswers(verdict) }
    try confirmTime(look, record)
    conclude(verdict, look, record.time, isOfPeople: isOfPeople)
    try confirmPace(look, record)
  }

  private func confirmHosts(
    _ values: [RecordContent.ObservedValue], _ verdict: String, isOfPeople: Bool
  ) throws(ScanFailure) {
    if isOfPeople { return }
    let hosts = values.map(\.host)
    guard hosts != probed else { return }
    if let other = hosts.first(where: { !probed.contains($0) }) {
      throw contradiction("host `\(other)` is not one of check `\(check.id)` now")
    }
    guard !(hosts.isEmpty && check.command == nil) else { return }
    if hosts.isEmpty {
      throw contradiction("`\(verdict)`, and nothing shows what was seen")
    }
    throw contradiction(
      "check `\(check.id)` looks at \(list(probed)), each once, and its values are those of "
        + "\(list(hosts))")
  }

  private func list(_ hosts: [String]) -> String {
    hosts.prefix(5).map { "`\($0)`" }.joined(separator: ", ") + (hosts.count > 5 ? ", …" : "")
  }

  private var answersHold: Bool { asked.allSatisfy { answers[$0] == true } }

  private func confirmAnswers(_ verdict: String) throws(ScanFailure) {
    if verdict == "pass", !answersHold {
      throw contradiction("check `\(check.id)` passes, and nobody has said that it holds")
    }
    guard probed.isEmpty else { return }
    let isDenied = answers.values.contains(false)
    guard verdict == (answersHold ? "pass" : isDenied ? "fail" : "error") else {
      throw contradiction("`\(verdict)` contradicts what was said of check `\(check.id)`")
    }
  }
}

extension CheckFlow {
  /// The host that a person speaks of, where it is one.
  var answered: String? { answers.count == 1 ? answers.keys.first : nil }

  /// Looks at one of its hosts only, where that is one of them.
  mutating func narrow(to host: String) {
    guard check.hosts.contains(host) else { return }
    asked = asked.filter { $0 == host }
    probed = probed.filter { $0 == host }
  }
}
