import RunbookEvidence
import RunbookPlan
import SystemPackage

/// The writer of a run's evidence, without the values of secrets.
///
/// Outputs come here without them already. What is left is what people type and what this process
/// says of a failure.
struct EvidenceLog: Sendable {
  let writer: RunWriter
  let redact: TextRedactor
  /// Names that stand in the plan, and so stay as they are.
  let knownNames: Set<String>

  /// - Parameter plan: that runs.
  init(writer: RunWriter, redact: TextRedactor, plan: Plan) {
    self.writer = writer
    self.redact = redact
    knownNames = Set(plan.actingPeople)
  }

  var header: RunHeader { writer.header }
  var path: FilePath { writer.path }

  /// - Returns: the record's number, 1-based.
  @discardableResult
  func append(_ record: EvidenceRecord) async throws(EvidenceError) -> Int {
    try await writer.append(record.redacted(by: redact, names: name))
  }

  /// The name as it is recorded.
  func name(_ name: String) -> String { knownNames.contains(name) ? name : redact(name) }

  func store(_ capture: BlobCapture) async throws(EvidenceError) -> StreamEvidence {
    try await writer.store(capture)
  }

  /// Keeps what one command has printed on one of its outputs.
  func store(
    _ stream: CommandStream, of run: CommandRun
  ) async throws(EvidenceError) -> StreamEvidence {
    var evidence = try await store(
      stream == .output ? run.captured.output : run.captured.error)
    evidence.isOpen = run.result.heldStreams.contains(stream)
    return evidence
  }

  func close() async throws(EvidenceError) { try await writer.close() }
}

extension EvidenceRecord {
  /// The same record without secrets in any text that does not come from the plan. Ids and commands
  /// do come from it and stay comparable with it; what was signed stays as it was signed.
  ///
  /// - Parameter name: of a person, without secrets.
  func redacted(by redact: TextRedactor, names name: (String) -> String) -> EvidenceRecord {
    switch self {
    case .runStart(var start):
      start.operatorName = name(start.operatorName)
      start.dates = start.dates.mapValues { redact($0) }
      start.account = start.account.redacted(by: redact)
      return .runStart(start)
    case .checkEnd(var end):
      end.expected = redact(end.expected)
      for index in end.values.indices {
        end.values[index].observed = redact(end.values[index].observed)
      }
      return .checkEnd(end)
    case .signoff(var signoff):
      signoff.by = name(signoff.by)
      signoff.fields = signoff.fields.mapValues { redact($0) }
      return .signoff(signoff)
    case .approval(var approval):
      // Of one that was signed the signature holds the name as it is.
      if approval.signature == nil { approval.by = name(approval.by) }
      approval.reason = approval.reason.map { redact($0) }
      return .approval(approval)
    case .skip(.decided(let step, let host, let reason, let by)):
      return .skip(.decided(step: step, host: host, reason: redact(reason), by: name(by)))
    case .deviation(var deviation):
      deviation.reason = redact(deviation.reason)
      deviation.by = name(deviation.by)
      return .deviation(deviation)
    case .resume(var resume):
      resume.operatorName = name(resume.operatorName)
      resume.account = resume.account.redacted(by: redact)
      return .resume(resume)
    case .wayBack(var wayBack):
      wayBack.reason = redact(wayBack.reason)
      wayBack.by = name(wayBack.by)
      return .wayBack(wayBack)
    case .abort(let reason, let signal):
      return .abort(reason: redact(reason), signal: signal)
    case .stepStart(var start):
      start.account = start.account.redacted(by: redact)
      return .stepStart(start)
    case .clock, .stepEnd, .checkStart, .skip(.alreadyDone), .checkpoint, .runEnd:
      return self
    }
  }
}

extension EvidenceRecord.Account {
  /// The name of a folder may hold a secret as well.
  fileprivate func redacted(by redact: TextRedactor) -> Self {
    var account = self
    account.sudoUser = sudoUser.map { redact($0) }
    account.cwd = redact(cwd)
    return account
  }
}
