import RunbookBase

/// Follows the ledger line by line: numbers, hashes, the run, tears, and the clocks.
struct ChainAudit {
  /// The `prev` of a record does not hash what stands before it.
  struct Break {
    let record: Int
    /// What the next record's `prev` is if this one is untouched.
    let digest: Digest
  }

  private let run: [UInt8]
  private(set) var line = 0
  private var last: Digest
  /// The last whole record, or `run.json`, without its LF: a `recover` vouches for it besides the
  /// torn line.
  private var anchor: [UInt8]
  private var torn: [[UInt8]] = []
  private var tornReason = ""
  /// Of the last record all is there but its LF.
  private(set) var lacksLF = false
  private var clocks: ClockAudit
  private(set) var warnings = WarningList()
  /// Set where ``accept(_:)`` failed because the hash did not fit.
  private(set) var chainBreak: Break?

  private static let lineFeed: [UInt8] = [0x0A]
  /// Tears in a row; each is a crash during recovery from the one before.
  private static let tearLimit = 16

  /// - Parameter bytes: of `run.json`.
  init(_ header: RunHeader, bytes: [UInt8]) {
    self.clocks = ClockAudit(started: WallTime.milliseconds(of: header.started) ?? 0)
    self.run = Array(header.run.utf8)
    self.last = Digest(of: bytes)
    self.anchor = bytes.last == 0x0A ? bytes.dropLast() : bytes
  }

  /// Takes the next line.
  ///
  /// - Returns: its record; nil where the line may be torn, which the next record decides.
  mutating func accept(
    _ ledgerLine: LedgerLine, scanner: inout RecordScanner
  ) throws(VerificationReport.Failure) -> LedgerRecord? {
    line += 1
    guard ledgerLine.bytes.count <= EvidenceFormat.recordLimit else {
      throw fail("longer than \(EvidenceFormat.recordLimit) bytes")
    }
    let record: LedgerRecord
    do throws(ScanFailure) {
      try scanner.scan(ledgerLine.bytes)
      record = try LedgerRecord(scanner)
    } catch {
      guard error.isTear, torn.count < ChainAudit.tearLimit else { throw fail(error.reason) }
      let place = TornLine.Place(run: run, sequence: line, previous: last)
      guard TornLine(ledgerLine.bytes).mayStand(at: place) else {
        throw fail("no record of this place begins like this: \(error.reason)")
      }
      if torn.isEmpty { tornReason = error.reason }
      torn.append(ledgerLine.bytes)
      last = Digest(of: ledgerLine.bytes, then: ChainAudit.lineFeed)
      return nil
    }
    // What is whole counts: whoever carries the run on gives it its line feed.
    lacksLF = !ledgerLine.hasLF
    if !torn.isEmpty, record.type != .recover { throw fail(tornReason, at: line - torn.count) }
    let digest = Digest(of: ledgerLine.bytes, then: ChainAudit.lineFeed)
    try check(record, digest: digest)
    try settleTears(before: record)
    try clocks.accept(record, line: line, warnings: &warnings)
    last = digest
    anchor = ledgerLine.bytes
    return record
  }

  private func fail(_ reason: String, at record: Int? = nil) -> VerificationReport.Failure {
    VerificationReport.Failure(
      record: record ?? line, place: EvidenceFormat.ledgerFile, reason: reason)
  }

  private mutating func check(
    _ record: LedgerRecord, digest: Digest
  ) throws(VerificationReport.Failure) {
    guard isSame(record.run, run) else { throw fail("the record is of another run") }
    guard record.sequence == line else {
      throw fail("numbered \(record.sequence): a record was taken out, put in or moved")
    }
    guard record.previous == last else {
      chainBreak = Break(record: line, digest: digest)
      throw fail("`prev` is not the hash of what stands before it")
    }
  }

  /// A `recover` must describe exactly the torn line before it.
  private mutating func settleTears(
    before record: LedgerRecord
  ) throws(VerificationReport.Failure) {
    guard let tear = torn.last else {
      guard record.type != .recover else {
        throw fail("`recover` calls a whole record torn")
      }
      return
    }
    let before = ([anchor] + torn.dropLast()).flatMap { $0 + ChainAudit.lineFeed }
    guard record.number("torn") == tear.count else {
      throw fail("`recover` gives another length than the torn line has")
    }
    guard record.digest("after") == Digest(of: before) else {
      throw fail(
        "`after` is not the hash of what stands before the torn line",
        at: line - torn.count - 1)
    }
    warnings.add("record \(line) of ledger.jsonl: a torn line of \(tear.count) bytes was recovered")
    torn = []
  }

  /// Whom to blame for a ``chainBreak``: if the following record fits, the one before was changed.
  ///
  /// - Parameter next: the record after the one that does not fit, if there is one.
  func blame(_ found: Break, next: LedgerRecord?) -> VerificationReport.Failure {
    guard next?.previous == found.digest else {
      return fail("`prev` is not the hash of what stands before it", at: found.record)
    }
    guard found.record > 1 else {
      return VerificationReport.Failure(
        record: nil, place: EvidenceFormat.headerFile, reason: "changed since the run started")
    }
    return fail("changed: record \(found.record) holds another hash of it", at: found.record - 1)
  }

  /// The ledger ends in a line that is no whole record.
  var endsTorn: Bool { !torn.isEmpty }
}

/// Compares the clocks of successive records.
private struct ClockAudit {
  private static let tolerance = 2_000

  private struct Reading {
    var boot: ArraySlice<UInt8>
    var monotonic: Int
    var wall: Int
  }

  private let started: Int
  private var last: Reading?
  /// What drift is measured from, so that many small steps are found as one large.
  private var reference: Reading?
  /// A new boot was seen in a `recover`, and its `resume` must come.
  private var owesResume = false

  /// - Parameter started: when the run directory was made.
  init(started: Int) { self.started = started }

  mutating func accept(
    _ record: LedgerRecord, line: Int, warnings: inout WarningList
  ) throws(VerificationReport.Failure) {
    func fail(_ reason: String) -> VerificationReport.Failure {
      VerificationReport.Failure(record: line, place: EvidenceFormat.ledgerFile, reason: reason)
    }
    let now = Reading(boot: record.boot, monotonic: record.monotonic, wall: record.wall)
    defer { last = now }
    let place = "record \(line) of ledger.jsonl"
    guard let last, let reference else {
      if now.wall < started {
        warnings.add("\(place): the wall clock went back by \(started - now.wall) ms")
      }
      reference = now
      return
    }
    let isSameBoot = isSame(now.boot, last.boot)
    if !isSameBoot { owesResume = true }
    if record.type == .resume { owesResume = false }
    // A seal carries nothing on, and may be made on another machine.
    guard !owesResume || record.type == .recover || record.type == .checkpoint else {
      throw fail("the machine was restarted and no `resume` says so")
    }
    if now.wall < last.wall {
      warnings.add("\(place): the wall clock went back by \(last.wall - now.wall) ms")
      self.reference = now
    }
    guard isSameBoot else {
      self.reference = now
      return
    }
    guard now.monotonic >= last.monotonic else {
      let back = "the monotonic clock went back by \(last.monotonic - now.monotonic) ms"
      // In a container this clock may count from another moment on.
      guard [.resume, .recover, .checkpoint].contains(record.type) else { throw fail(back) }
      warnings.add("\(place): \(back), where another process took the run up")
      self.reference = now
      return
    }
    let drift = (now.wall - reference.wall) - (now.monotonic - reference.monotonic)
    if now.wall >= last.wall, drift.magnitude > ClockAudit.tolerance {
      warnings.add("\(place): the wall clock moved by \(drift) ms against the monotonic clock")
      self.reference = now
    }
  }
}
