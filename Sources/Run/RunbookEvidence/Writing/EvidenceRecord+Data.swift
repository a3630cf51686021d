import RunbookBase
import RunbookPlan

extension EvidenceRecord {
  var type: RecordType {
    switch self {
    case .runStart: .runStart
    case .clock: .clock
    case .stepStart: .stepStart
    case .stepEnd: .stepEnd
    case .checkStart: .checkStart
    case .checkEnd: .checkEnd
    case .signoff: .signoff
    case .approval: .approval
    case .skip: .skip
    case .deviation: .deviation
    case .resume: .resume
    case .wayBack: .snapshot
    case .checkpoint: .checkpoint
    case .abort: .abort
    case .runEnd: .runEnd
    }
  }

  /// - Parameter header: of the run, whose plan and change `run.start` repeats.
  func data(header: RunHeader) -> RecordData {
    var data = RecordData()
    switch self {
    case .runStart(let start): data.add(start, header: header)
    case .clock(let state): data.members["synchronized"] = .string(state.rawValue)
    case .stepStart(let start): data.add(start)
    case .stepEnd(let end): data.add(end)
    case .checkStart(let start): data.add(start)
    case .checkEnd(let end): data.add(end)
    case .signoff(let signoff): data.add(signoff)
    case .approval(let approval): data.add(approval)
    case .skip(let skip): data.add(skip)
    case .deviation(let deviation): data.add(deviation)
    case .resume(let resume): data.add(resume, header: header)
    case .wayBack(let wayBack): data.add(wayBack)
    case .checkpoint(let checkpoint):
      data.members["n"] = .integer(checkpoint.number)
      data.members["role"] = .string(checkpoint.role.rawValue)
      data.members["by"] = data.text(checkpoint.by)
    case .abort(let reason, let signal):
      data.members["reason"] = data.text(reason)
      data.members["signal"] = signal.map { .integer($0) }
    case .runEnd(let end):
      data.members["outcome"] = .string(end.outcome.rawValue)
      data.members["exit"] = .integer(end.exit)
      data.members["step"] = end.step.map { .string($0) }
    }
    return data
  }
}

extension BlobReference {
  var value: JSONValue { .object(["bytes": .integer(bytes), "sha256": .string(sha256)]) }
}

extension StreamEvidence {
  var value: JSONValue {
    var members: [String: JSONValue] = [
      "bytes": .integer(bytes), "sha256": .string(sha256), "truncated": .bool(truncated),
    ]
    members["kept"] = kept?.value
    if isOpen { members["open"] = .bool(true) }
    return .object(members)
  }
}

/// A record's `data`, and the blobs that hold what is too long for it.
struct RecordData {
  var members: [String: JSONValue] = [:]
  /// To be made durable before the record.
  private(set) var blobs: [[UInt8]] = []

  /// A text in the ledger's form, or the name of the blob that holds it.
  mutating func text(_ text: String) -> JSONValue { self.text(Array(text.utf8)) }

  /// The same of bytes, which need be no text.
  mutating func text(_ bytes: [UInt8]) -> JSONValue {
    let value = JSONValue.evidenceString(bytes: bytes)
    return RecordData.isLong(value) ? spill(bytes) : value
  }

  /// Whether a text in the ledger's form has to be a blob.
  static func isLong(_ value: JSONValue) -> Bool {
    // Two bytes of the form are the quotation marks around a plain text.
    value.canonicalBytes.count > EvidenceFormat.textLimit + 2
  }

  private mutating func spill(_ bytes: [UInt8]) -> JSONValue {
    blobs.append(bytes)
    return BlobReference(bytes: bytes.count, sha256: sha256Hex(bytes)).value
  }

  /// Moves the one part that grows with hosts or with what people record into a blob.
  mutating func spillTable() {
    for key in ["values", "fields"] {
      guard let table = members[key] else { continue }
      members[key] = spill(table.canonicalBytes)
    }
  }

  private mutating func add(_ account: EvidenceRecord.Account) {
    members["uid"] = .integer(account.uid)
    members["euid"] = .integer(account.euid)
    members["cwd"] = text(account.cwd)
    if let user = account.sudoUser { members["sudo_user"] = text(user) }
  }

  private mutating func add(_ redacted: [EvidenceRecord.Redaction]) {
    guard !redacted.isEmpty else { return }
    members["redacted"] = .array(
      redacted.map { .object(["name": .string($0.name), "count": .integer($0.count)]) })
  }

  mutating func add(
    _ start: EvidenceRecord.RunStart, header: RunHeader
  ) {
    add(start.account)
    members["mode"] = .string(start.mode.rawValue)
    members["operator"] = text(start.operatorName)
    members["plan"] = .string(header.plan)
    members["change"] = .evidenceString(header.change)
    if !start.dates.isEmpty {
      members["dates"] = .object(start.dates.mapValues { .evidenceString($0) })
    }
  }

  mutating func add(_ start: EvidenceRecord.StepStart) {
    add(start.account)
    members["step"] = .string(start.step)
    members["host"] = .string(start.host)
    members["attempt"] = .integer(start.attempt)
    members["kind"] = .string(start.kind)
    members["command"] = text(start.command)
  }

  mutating func add(_ end: EvidenceRecord.StepEnd) {
    members["step"] = .string(end.step)
    members["host"] = .string(end.host)
    members["attempt"] = .integer(end.attempt)
    members["outcome"] = .string(end.outcome.rawValue)
    switch end.termination {
    case .exit(let status): members["exit"] = .integer(status)
    case .signal(let number): members["signal"] = .integer(number)
    case nil: break
    }
    members["began_ms"] = end.beganMilliseconds.map { .integer($0) }
    members["ms"] = .integer(end.milliseconds)
    members["stdout"] = end.stdout.value
    members["stderr"] = end.stderr.value
    add(end.redacted)
  }

  mutating func add(_ start: EvidenceRecord.CheckStart) {
    members["check"] = .string(start.check)
    members["step"] = .string(start.step)
    members["host"] = start.host.map { .string($0) }
    members["attempt"] = .integer(start.attempt)
  }

  mutating func add(_ end: EvidenceRecord.CheckEnd) {
    members["check"] = .string(end.check)
    members["step"] = .string(end.step)
    members["attempt"] = .integer(end.attempt)
    members["verdict"] = .string(end.verdict.rawValue)
    members["expected"] = text(end.expected)
    members["ms"] = .integer(end.milliseconds)
    if !end.values.isEmpty { members["values"] = .array(end.values.map(value)) }
    add(end.redacted)
  }

  private func value(_ observation: EvidenceRecord.Observation) -> JSONValue {
    let shown = observation.observed.prefix(EvidenceFormat.observedLimit)
    var members: [String: JSONValue] = [
      "host": .string(observation.host),
      "observed": .evidenceString(bytes: Array(shown)),
      "stdout": observation.stdout.value,
      "stderr": observation.stderr.value,
    ]
    members["exit"] = observation.exit.map { .integer($0) }
    return .object(members)
  }

  mutating func add(_ signoff: EvidenceRecord.Signoff) {
    members["step"] = .string(signoff.step)
    members["host"] = signoff.host.map { .string($0) }
    members["check"] = signoff.check.map { .string($0) }
    members["by"] = text(signoff.by)
    members["answer"] = .string(signoff.done ? "done" : "no")
    var fields: [String: JSONValue] = [:]
    for (name, field) in signoff.fields { fields[name] = text(field) }
    members["fields"] = .object(fields)
  }

  mutating func add(_ skip: EvidenceRecord.Skip) {
    switch skip {
    case .decided(let step, let host, let reason, let by):
      members["step"] = .string(step)
      members["host"] = host.map { .string($0) }
      members["reason"] = text(reason)
      members["by"] = text(by)
    case .alreadyDone(let step, let host, let probe):
      members["step"] = .string(step)
      members["host"] = .string(host)
      members["reason"] = .string("already done")
      members["probe"] = .string(probe)
    }
  }
}

// MARK: - Decisions of people

extension RecordData {
  mutating func add(_ approval: EvidenceRecord.Approval) {
    members["step"] = approval.step.map { .string($0) }
    members["answer"] = .string(approval.approved ? "approved" : "refused")
    members["by"] = text(approval.by)
    members["expires"] = approval.expires.map { .string($0) }
    if let reason = approval.reason { members["reason"] = text(reason) }
    if let body = approval.body { members["body"] = spill(body) }
    if let signature = approval.signature { members["signature"] = spill(signature) }
  }

  mutating func add(_ deviation: EvidenceRecord.Deviation) {
    members["step"] = deviation.step.map { .string($0) }
    members["host"] = deviation.host.map { .string($0) }
    members["kind"] = deviation.kind.map { .string($0.rawValue) }
    members["reason"] = text(deviation.reason)
    members["by"] = text(deviation.by)
  }

  mutating func add(_ resume: EvidenceRecord.Resume, header: RunHeader) {
    add(resume.account)
    members["mode"] = .string(resume.mode.rawValue)
    members["operator"] = text(resume.operatorName)
    members["plan"] = .string(header.plan)
    members["reboot"] = .string(resume.previousBoot == nil ? "no" : "yes")
    members["previous_boot"] = resume.previousBoot.map { .string($0) }
    if let owner = resume.staleLock { members["stale_lock"] = text(owner) }
  }

  mutating func add(_ wayBack: EvidenceRecord.WayBack) {
    members["what"] = .string("rollback")
    members["procedure"] = wayBack.procedure.map { .string($0) }
    members["after"] = .string(wayBack.after)
    members["reason"] = text(wayBack.reason)
    members["by"] = text(wayBack.by)
  }
}
