import RunbookPlan

// MARK: - Records of the run

extension RunHistory {
  mutating func takeRunStart(
    _ record: LedgerRecord, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    guard record.text("plan") == digest else {
      throw contradiction("`run.start` is of another plan")
    }
    guard record.shown("change") == plan.change.id else {
      throw contradiction("`run.start` is of another change")
    }
    takePerson(record, &blobs)
    dates = record.texts("dates")
    let names = Set(plan.variables.filter { $0.kind == .date }.map(\.name))
    guard dates.keys.allSatisfy(names.contains) else {
      throw contradiction("`dates` names what is no date of the plan")
    }
    guard dates.count == names.count else {
      throw contradiction("`dates` lacks a date of the plan")
    }
  }

  private mutating func takePerson(_ record: LedgerRecord, _ blobs: inout BlobReader) {
    operatorBytes = record.node("operator").map(record.scan.whole) ?? []
    operatorName = record.node("operator").flatMap { blobs.text($0, record.scan) } ?? "(unknown)"
    isAttended = record.text("mode") == "attended"
  }

  mutating func takeResume(
    _ record: LedgerRecord, _ number: Int, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    guard record.text("plan") == digest else { throw contradiction("`resume` is of another plan") }
    if let ending, ending.outcome.isFinal {
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
    } else if isCutOff {
      // Its writer could still give it back, or somebody has taken it away.
      warnings.add("record \(number): what stands before it has no end, and left no lock behind")
    }
    resumes += 1
    // Who agreed saw another failure.
    for index in steps.indices { steps[index].waiver = nil }
    end = nil
    ending = nil
    takePerson(record, &blobs)
  }

  mutating func takeRunEnd(_ record: LedgerRecord, _ number: Int) throws(ScanFailure) {
    let word = record.text("outcome") ?? ""
    let exit = record.number("exit") ?? 0
    guard let outcome = EvidenceRecord.RunEnd.Outcome(rawValue: word),
      (outcome == .done) == (exit == 0), outcome.exit.map({ $0 == exit }) ?? true
    else { throw contradiction("outcome `\(word)` and exit status contradict each other") }
    guard !outcome.isBack || wayBack != nil else {
      throw contradiction("rolled back, and the way back had not begun")
    }
    guard outcome != .done && outcome != .incomplete || wayBack == nil else {
      throw contradiction("`\(word)` contradicts the way back")
    }
    let id = record.text("step")
    if let id, indexes[id] == nil { throw contradiction("step `\(id)` is not in the plan") }
    let place = id.map { " at step `\($0)`" } ?? ""
    end = .init(record: number, isDone: outcome == .done, words: "\(word)\(place)")
    ending = .init(outcome: outcome, exit: exit, step: id, wall: record.wall)
  }

  mutating func takeWayBack(
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

  mutating func takeDeviation(_ record: LedgerRecord, _ index: Int?, _ number: Int) {
    let step = record.text("step").map { " at step `\($0)`" } ?? ""
    warnings.add(
      "record \(number): deviation\(step) by \(record.shown("by")): \(record.shown("reason"))")
    guard let index else { return }
    switch record.text("kind").flatMap(EvidenceRecord.Deviation.Kind.init) {
    case .continue: steps[index].passedOver[record.text("host") ?? ""] = number
    case .retry: steps[index].waiver = nil
    default: return
    }
  }
}
