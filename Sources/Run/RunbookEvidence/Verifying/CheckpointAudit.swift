import RunbookPlan

/// The files of `checkpoints/`, compared with the ledger that they seal.
struct CheckpointAudit {
  typealias Record = SignatureAudit.CheckpointRecord

  /// A checkpoint whose signature fits.
  struct Seal {
    let record: Record
    let verdict: SignatureVerdict
    let key: SSHPublicKey
    /// Why this is an operator's signature, where it is one.
    var isOfOperator: String?
  }

  private let records: [Record]
  /// Those that lay there before the ledger was read.
  private let files: Set<String>
  private let lines: Int
  private let isWhole: Bool
  private let trust: TrustPolicy?
  private(set) var sound: [Seal] = []
  private var unsigned: [Record] = []

  init(_ records: [Record], files: Set<String>, lines: Int, isWhole: Bool, trust: TrustPolicy?) {
    self.records = records
    self.files = files
    self.lines = lines
    self.isWhole = isWhole
    self.trust = trust
  }

  /// Keys that signed for the operator.
  var operatorKeys: Set<SSHPublicKey> {
    Set(sound.filter { $0.record.role == .operate }.map(\.key))
  }

  private static func place(_ name: String) -> String {
    "\(EvidenceFormat.checkpointFolder)/\(name)"
  }

  mutating func audit(_ root: SafeDirectory, _ findings: inout Findings) {
    let folder = try? root.open(folder: EvidenceFormat.checkpointFolder)
    var names = Set((try? folder?.names()) ?? [])
    for record in records {
      let body = CheckpointBody.bodyFile(record.number)
      let signature = CheckpointBody.signatureFile(record.number)
      let hasBody = names.remove(body) != nil
      let hasSignature = names.remove(signature) != nil
      let stamp = CheckpointBody.stampFile(record.number)
      if names.remove(stamp) != nil {
        findings.warn(
          "\(CheckpointAudit.place(stamp)): a time stamp, which is not judged here; "
            + "`openssl ts -verify` does")
      }
      guard hasBody, let folder else {
        missing(record, hasSignature: hasSignature, &findings)
        continue
      }
      audit(record, hasSignature: hasSignature, folder, &findings)
    }
    // Where the ledger was not read to its end, the rest may belong to what was not read.
    if isWhole, let folder {
      for name in names.intersection(files).sorted() { stray(name, folder, &findings) }
    }
    for record in unsigned { judgeUnsigned(record, &findings) }
    findings.signers = sound.map(signer)
    findings.signature = cover
  }

  private func missing(_ record: Record, hasSignature: Bool, _ findings: inout Findings) {
    let body = CheckpointAudit.place(CheckpointBody.bodyFile(record.number))
    if record.line == lines, !hasSignature {
      findings.gap("checkpoint \(record.number) was begun and not written: \(body) is missing")
    } else {
      findings.fail(nil, body, "missing: record \(record.line) of the ledger says it was written")
    }
  }

  private func stray(_ name: String, _ folder: SafeDirectory, _ findings: inout Findings) {
    guard !name.hasPrefix(EvidenceFormat.temporaryPrefix) else { return }
    let place = CheckpointAudit.place(name)
    guard let bytes = try? folder.read(name, limit: CheckpointBody.sizeLimit),
      let body = try? CheckpointBody(parsing: bytes), body.size > lines
    else { return findings.fail(nil, place, "no record of the ledger tells of it") }
    findings.fail(
      nil, place, "it covers \(body.size) lines and the ledger has \(lines): it was cut")
  }

  private mutating func audit(
    _ record: Record, hasSignature: Bool, _ folder: SafeDirectory, _ findings: inout Findings
  ) {
    let bodyName = CheckpointBody.bodyFile(record.number)
    let signatureName = CheckpointBody.signatureFile(record.number)
    do throws(EvidenceError) {
      let body = try folder.read(bodyName, limit: CheckpointBody.sizeLimit)
      guard body == record.body.bytes else {
        return findings.fail(nil, CheckpointAudit.place(bodyName), difference(body, record))
      }
      guard hasSignature else { return unsigned.append(record) }
      let signature = try folder.read(signatureName, limit: SSHSignature.sizeLimit)
      take(
        SignatureVerdict(
          of: signature, over: body, role: record.role, principal: record.by, at: record.wall,
          trust: trust), record, &findings)
    } catch {
      findings.fail(nil, CheckpointAudit.place(bodyName), error.description)
    }
  }

  /// A gate's checkpoint waits for others to sign; any other was signed when it was made, unless
  /// the signing was cut off, which a later seal mends.
  private func judgeUnsigned(_ record: Record, _ findings: inout Findings) {
    let place = CheckpointAudit.place(CheckpointBody.signatureFile(record.number))
    let isCovered = sound.contains { $0.record.line > record.line }
    if record.role == .approve || isCovered {
      findings.warn(
        "\(place): not there, so checkpoint \(record.number) anchors nothing")
    } else {
      findings.gap("\(place) is missing: checkpoint \(record.number) was begun and not signed")
    }
  }

  private func difference(_ bytes: [UInt8], _ record: Record) -> String {
    guard let body = try? CheckpointBody(parsing: bytes), body.run == record.body.run,
      body.size == record.body.size
    else { return "not the checkpoint that record \(record.line) tells of" }
    return "its root is not that of the first \(body.size) lines: one of them was changed"
  }

  private mutating func take(
    _ verdict: SignatureVerdict, _ record: Record, _ findings: inout Findings
  ) {
    let place = CheckpointAudit.place(CheckpointBody.signatureFile(record.number))
    if case .refused(let reason) = verdict { findings.fail(nil, place, reason) }
    guard let key = verdict.key else { return }
    sound.append(Seal(record: record, verdict: verdict, key: key))
    if case .unknownKey = verdict {
      findings.untrusted.append(
        "\(place): nobody vouches for the key \(key.fingerprint) of `\(record.by)`")
    }
  }

  private func signer(_ seal: Seal) -> VerificationReport.Signer {
    let isTrusted: Bool?
    switch seal.verdict {
    case .trusted: isTrusted = true
    case .unknownKey, .refused: isTrusted = false
    case .uncompared: isTrusted = nil
    }
    return .init(
      checkpoint: seal.record.number, role: seal.record.role, by: seal.record.by, key: seal.key,
      lines: seal.record.line, isTrusted: isTrusted)
  }

  /// What vouches for the last line.
  private var cover: VerificationReport.Signature {
    guard isWhole else { return .none }
    let covers = sound.filter { $0.record.line == lines }.map(\.verdict)
    for verdict in covers {
      switch verdict {
      case .trusted: return .trusted
      case .uncompared: return .uncompared
      case .unknownKey: return .unknown
      case .refused: break
      }
    }
    return .none
  }

  /// Nobody approves or reviews their own change.
  ///
  /// - Parameter names: of everybody who is an operator of the run.
  mutating func compareWithOperators(_ names: [String], _ findings: inout Findings) {
    let keys = operatorKeys
    for index in sound.indices where sound[index].record.role != .operate {
      let seal = sound[index]
      let owner = names.first { trust?.allowedSigners.lists(seal.key, for: $0) ?? false }
      if keys.contains(seal.key) {
        sound[index].isOfOperator = "the key \(seal.key.fingerprint) is the operator's"
      } else if let owner {
        sound[index].isOfOperator =
          "the key \(seal.key.fingerprint) is that of `\(owner)`, an operator"
      } else if names.contains(where: { RedactedText.isSamePerson(seal.record.by, $0) }) {
        sound[index].isOfOperator = "`\(seal.record.by)` is an operator"
      }
      if seal.record.role == .approve, let reason = sound[index].isOfOperator {
        let name = CheckpointBody.signatureFile(seal.record.number)
        findings.fail(nil, CheckpointAudit.place(name), reason)
      }
    }
  }
}
