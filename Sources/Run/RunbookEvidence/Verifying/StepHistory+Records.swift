import RunbookBase
import RunbookPlan

extension RunHistory.StepHistory {
  /// Takes a record about this step, which ``RunFlow`` has found to be in its place.
  ///
  /// - Parameter gate: how often the run was sealed before a gate.
  mutating func take(
    _ content: RecordContent, number: Int, gate: Int, _ warnings: inout WarningList
  ) throws(ScanFailure) {
    let record = content.record
    if firstWall == nil { firstWall = record.wall }
    lastWall = record.wall
    switch record.type {
    case .stepStart:
      waiver = nil
      try takeStart(record, number)
    case .stepEnd: takeEnd(record, number)
    case .checkStart:
      waiver = nil
      try takeCheckStart(record, number)
    case .checkEnd: try takeCheckEnd(content, number)
    case .signoff:
      if let waiver, isHandedOver(record) {
        handedOver.append("handed over to \(record.shown("by")), \(waiver)")
      }
      try takeSignoff(record, number, &warnings)
    case .approval where step.kind == .approve: takeApproval(record, number, gate)
    case .approval:
      waiver = "waived by \(record.shown("by")): \(record.shown("reason"))"
      warnings.add("record \(number): step `\(step.id)`, \(waiver ?? "")")
    case .skip: try takeSkip(record, number, &warnings)
    default: break
    }
  }

  /// Somebody says that it is done, after it was agreed to that what has failed is passed by. What a
  /// person does anyway was refused before.
  private func isHandedOver(_ record: LedgerRecord) -> Bool {
    guard record.text("answer") == "done" else { return false }
    guard step.kind == .manual || step.kind == .notify, record.node("check") == nil else {
      return true
    }
    return signoffs[record.text("host") ?? ""]?.isDone == false
  }

  /// A gate that several people have to sign stays shut until the last of them has, all for the same
  /// state of the run.
  private mutating func takeApproval(_ record: LedgerRecord, _ number: Int, _ gate: Int) {
    let answer = record.text("answer") ?? ""
    var isDone = answer == "approved"
    if isDone, record.node("body") != nil {
      if lastGate != gate { gateApprovers = [] }
      lastGate = gate
      gateApprovers.insert(record.shown("by"))
      isDone = gateApprovers.count >= approvalsNeeded
    }
    approval = End(
      record: number, isDone: isDone,
      words: isDone || answer != "approved" ? answer : "approved by too few")
  }

  private mutating func takeStart(
    _ record: LedgerRecord, _ number: Int
  ) throws(ScanFailure) {
    guard let host = record.text("host"), let attempt = record.number("attempt") else { return }
    guard record.text("kind") == step.kind.rawValue else {
      throw contradiction("the plan gives step `\(step.id)` the kind `\(step.kind.rawValue)`")
    }
    if step.kind == .run, let command = step.command?.text(on: host) {
      guard record.holds(command, "command") else {
        throw contradiction("the command is not the one the plan gives step `\(step.id)`")
      }
    }
    lastAttempt[host] = attempt
    open[host, default: [:]][attempt] = number
    began[host] = record.wall
    ended[host] = nil
  }

  private mutating func takeEnd(_ record: LedgerRecord, _ number: Int) {
    guard let host = record.text("host"), let attempt = record.number("attempt"),
      let outcome = record.text("outcome")
    else { return }
    open[host]?[attempt] = nil
    ends[host] = End(record: number, isDone: outcome == "done", words: outcome)
    ended[host] = record.wall
  }

  private func knownCheck(_ record: LedgerRecord) throws(ScanFailure) -> Plan.Check {
    let id = record.text("check") ?? ""
    guard let check = check(id) else {
      throw contradiction("check `\(id)` is not one of step `\(step.id)`")
    }
    return check
  }

  private mutating func takeCheckStart(
    _ record: LedgerRecord, _ number: Int
  ) throws(ScanFailure) {
    let check = try knownCheck(record)
    let attempt = record.number("attempt") ?? 0
    openChecks[check.id, default: [:]][attempt] = number
    checkAttempts[check.id] = max(attempt, checkAttempts[check.id, default: 0])
  }

  private mutating func takeCheckEnd(
    _ content: RecordContent, _ number: Int
  ) throws(ScanFailure) {
    let record = content.record
    let check = try knownCheck(record)
    guard record.holds(check.expected, "expected") else {
      throw contradiction("what is expected is not what the plan gives check `\(check.id)`")
    }
    let attempt = record.number("attempt") ?? 0
    guard let start = openChecks[check.id]?.removeValue(forKey: attempt) else { return }
    let verdict = record.text("verdict") ?? ""
    let values = content.values ?? []
    let end = End(record: number, isDone: verdict == "pass", words: "verdict `\(verdict)`")
    for host in judged(check, values, isPass: end.isDone, since: start) {
      verdicts[check.id, default: [:]][host] = end
    }
  }

  /// The hosts that a verdict speaks of: those that were looked at. A batch has a verdict of its
  /// own, which says nothing of the batches before it.
  private func judged(
    _ check: Plan.Check, _ values: [RecordContent.ObservedValue], isPass: Bool, since start: Int
  ) -> [String] {
    if !values.isEmpty { return values.map(\.host) }
    // Where persons were asked, their answers are records of their own.
    if verdicts[check.id]?.values.contains(where: { $0.record > start }) == true { return [] }
    // A probe that holds has shown something.
    return isPass && check.kind != .manual ? [] : check.hosts
  }

  private mutating func takeSignoff(
    _ record: LedgerRecord, _ number: Int, _ warnings: inout WarningList
  ) throws(ScanFailure) {
    let answer = record.text("answer") ?? ""
    var end = End(record: number, isDone: answer == "done", words: "answered `\(answer)`")
    guard record.node("check") != nil else {
      takeWord(end, record, &warnings)
      return
    }
    let check = try knownCheck(record)
    end.isWord = check.kind != .manual && !isServedByPeople(record)
    for host in record.text("host").map({ [$0] }) ?? check.hosts {
      verdicts[check.id, default: [:]][host] = end
    }
    if end.isWord {
      warnings.add(
        "record \(number): check `\(check.id)` was attested by \(record.shown("by")), not probed")
    }
  }

  /// A person's word on the step itself. Where the step is a command that this tool runs, somebody
  /// did by hand what the command was to do.
  private mutating func takeWord(
    _ end: End, _ record: LedgerRecord, _ warnings: inout WarningList
  ) {
    let host = record.text("host") ?? ""
    signoffs[host] = end
    ended[host] = record.wall
    let isServedByHand = open[host]?.isEmpty == false
    guard step.kind == .run, end.isDone, !isServedByHand else { return }
    let place = host.isEmpty ? "" : " on `\(host)`"
    warnings.add(
      "record \(end.record): step `\(step.id)` was done by hand\(place), as "
        + "\(record.shown("by")) attests")
  }

  private mutating func takeSkip(
    _ record: LedgerRecord, _ number: Int, _ warnings: inout WarningList
  ) throws(ScanFailure) {
    let host = record.text("host") ?? ""
    guard let probe = record.text("probe") else {
      guard record.node("by") != nil else {
        throw contradiction("a skip must name a probe or a person")
      }
      guard step.kind != .approve, step.position != .entry else {
        throw contradiction("nobody can skip a gate")
      }
      let words = "by \(record.shown("by")): \(record.shown("reason"))"
      if !host.isEmpty, hosts.contains(host), isIndeterminate(host) {
        // Not left undone: somebody has looked, and answers for it as for what is done by hand.
        signoffs[host] = End(record: number, isDone: true, words: "done")
        foundDone[host] = "cut off on `\(host)`, its end attested \(words)"
        ended[host] = record.wall
        warnings.add(
          "record \(number): step `\(step.id)` was cut off on `\(host)`, and its end is attested "
            + words)
        return
      }
      let decision = "skipped \(words)" + (waiver.map { ", \($0)" } ?? "")
      skips[host] = Skip(record: number, decision: decision)
      warnings.add("record \(number): step `\(step.id)` was \(decision)")
      return
    }
    guard step.unless?.id == probe else {
      throw contradiction("`\(probe)` is not the `unless` of step `\(step.id)`")
    }
    guard held(probe, on: host) else {
      throw contradiction("the skip names `\(probe)`, which did not hold there")
    }
    skips[host] = Skip(record: number, decision: nil)
  }
}

extension RunHistory.StepHistory {
  /// A probe's last word on what a skip is about: on each host meant that it looks at, otherwise
  /// on all that it looks at.
  ///
  /// - Parameter host: empty: all of the step.
  private func held(_ probe: String, on host: String) -> Bool {
    guard let check = check(probe) else { return false }
    let meant = host.isEmpty ? step.hosts : [host]
    let hosts = meant.allSatisfy(check.hosts.contains) && check.kind == .probe ? meant : check.hosts
    return hosts.allSatisfy { verdicts[probe]?[$0]?.isDone == true }
  }

  /// No machine can look there.
  private func isServedByPeople(_ record: LedgerRecord) -> Bool {
    guard let host = record.text("host") else { return false }
    return peopleHosts.contains(step.command?.runner(for: host) ?? host)
  }
}

extension LedgerRecord {
  /// The field is exactly this text, here or as the digest of a blob.
  fileprivate func holds(_ text: String, _ key: StaticString) -> Bool {
    guard let node = node(key) else { return false }
    if let hex = scan.member(node, "sha256") {
      return Digest(hex: scan.slice(hex)) == Digest(of: Array(text.utf8))
    }
    if let code = scan.member(node, "b64").flatMap(scan.text) {
      let value = JSONValue.object(["b64": .string(code)])
      if value.evidenceBytes == Array(text.utf8) { return true }
      return value.evidenceText.map { RedactedText.isSame($0, as: text) } ?? false
    }
    if isSame(scan.slice(node), text.utf8) { return scan.kind(node) == .string }
    return scan.text(node).map { RedactedText.isSame($0, as: text) } ?? false
  }
}
