import RunbookPlan

// MARK: - What it comes to

extension CheckFlow {
  mutating func conclude(
    _ verdict: String, _ look: Look, _ time: LedgerRecord.Time, isOfPeople: Bool
  ) {
    if first == nil { first = look }
    if isOfPeople, verdict == "pass", !probed.isEmpty {
      // Commands look next, in looks of their own.
      peopleAreDone = true
      before = look.attempt
      first = nil
      firstEnded = nil
      conclusion = .open
      return
    }
    if isOfPeople {
      conclusion = verdict == "pass" ? .held : verdict == "fail" ? .failed : .unanswered
      // A script asks the person again where the plan has the check asked again.
      if verdict == "fail", retry != nil { conclusion.insert(.open) }
      firstEnded = time
      return
    }
    conclusion = wasInterrupted ? [] : conclusions(verdict, look, time)
    firstEnded = firstEnded ?? time
  }

  private func conclusions(
    _ verdict: String, _ look: Look, _ time: LedgerRecord.Time
  ) -> Conclusion {
    let longest = since(began, to: time) ?? 1 << 60
    let shortest = max(0, (since(first?.record, to: time) ?? 0))
    let isFirst = firstEnded == nil
    var found: Conclusion = []
    let held = isQuiet ? longest : shortest
    let mayHold =
      hold == 0 || !holdsTimes || (isQuiet || !isFirst) && held + CheckFlow.grain >= neededHold
    if verdict == "pass", mayHold { found.insert(.held) }
    if isQuiet {
      if verdict == "error" { found.insert([.failed, .unclear]) }
      return found
    }
    if verdict != "pass" || hold > 0 {
      if mayEnd(verdict, look, longest) {
        found.insert(verdict == "error" ? [.failed, .unclear] : .failed)
      }
      if isFirst, mayGoOn(verdict, look, time) { found.insert(.open) }
    }
    if !asked.isEmpty, !peopleAreDone, verdict == "error" { found.insert(.unanswered) }
    return found
  }

  private var neededHold: Int { min(hold, CheckFlow.longestInScript) }

  /// Nil where the machine was started anew in between, or times do not count.
  private func since(_ from: LedgerRecord.Time?, to time: LedgerRecord.Time) -> Int? {
    guard holdsTimes, let from, from.isSameBoot(as: time) else { return nil }
    return time.monotonic - from.monotonic
  }

  /// No time was left for another look, or may not have been.
  private func mayEnd(_ verdict: String, _ look: Look, _ longest: Int) -> Bool {
    let isHolding = verdict == "pass"
    if isHolding, !isWait { return false }
    guard let retry else { return !isHolding }
    return !retry.allowsAnother(
      after: turn(look.attempt), elapsed: longest + CheckFlow.grain,
      longest: CheckFlow.longestInScript)
  }

  private func mayGoOn(_ verdict: String, _ look: Look, _ time: LedgerRecord.Time) -> Bool {
    if verdict == "pass", !isWait { return true }
    guard let retry else { return verdict == "pass" }
    let shortest = since(look.record, to: time) ?? 0
    return retry.allowsAnother(after: turn(look.attempt), elapsed: shortest - CheckFlow.grain)
  }

  /// No look takes longer than the time that has passed since the record before it.
  func confirmTime(_ look: Look, _ record: LedgerRecord) throws(ScanFailure) {
    let start = isQuiet ? began : firstEnded ?? look.record
    guard let took = record.number("ms"), let passed = since(start, to: record.time),
      took > passed + CheckFlow.grain
    else { return }
    throw contradiction("it took \(took) ms, and \(passed) ms have passed since its start")
  }

  /// Looks do not follow one another faster than the plan has it.
  func confirmPace(_ look: Look, _ record: LedgerRecord) throws(ScanFailure) {
    guard let first, first.attempt != look.attempt, let firstEnded,
      let passed = since(firstEnded, to: record.time)
    else { return }
    let (least, overflow) = (look.attempt - first.attempt).multipliedReportingOverflow(
      by: min(pace, CheckFlow.longestInScript))
    guard !overflow, passed + CheckFlow.grain * (look.attempt - first.attempt + 1) >= least else {
      throw contradiction(
        "check `\(check.id)` has had \(look.attempt - first.attempt) looks in \(passed) ms, and "
          + "the plan has them \(pace) ms apart")
    }
  }
}
