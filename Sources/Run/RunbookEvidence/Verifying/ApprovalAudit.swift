import RunbookBase
import RunbookPlan

/// The approvals that the ledger holds, against those that the plan demands.
struct ApprovalAudit {
  private typealias Record = SignatureAudit.ApprovalRecord

  private let ledger: SignatureAudit
  private let plan: Plan
  private let operatorKeys: Set<SSHPublicKey>
  private let trust: TrustPolicy?

  init(
    _ ledger: SignatureAudit, plan: Plan, operatorKeys: Set<SSHPublicKey>, trust: TrustPolicy?
  ) {
    self.ledger = ledger
    self.plan = plan
    self.operatorKeys = operatorKeys
    self.trust = trust
  }

  /// One whose signature fits.
  private struct Sound {
    let record: Record
    let key: SSHPublicKey
    let isTrusted: Bool
    /// Line of the checkpoint that a gate's approval was given over.
    let head: Int?

    /// Somebody else's, over the same state of the same gate.
    func isSameKey(as other: Sound) -> Bool {
      key == other.key && head == other.head && record.step == other.record.step
        && !PersonName.isSame(record.by, other.record.by)
    }
  }

  func audit(_ root: SafeDirectory, _ findings: inout Findings) {
    let blobs = try? root.open(folder: EvidenceFormat.blobFolder)
    var sound: [Sound] = []
    for record in ledger.approvals {
      if record.body != nil || record.signature != nil {
        judge(record, blobs, &sound, &findings)
      } else if record.isApproved {
        judgeName(record, &findings)
      }
    }
    findings.approvers = sound.map { approval in
      .init(
        record: approval.record.number, step: approval.record.step, by: approval.record.by,
        key: approval.key, isTrusted: approval.isTrusted)
    }
    let required = plan.people.approvalsRequired
    guard required > 0 else {
      findings.openGates.formUnion(ledger.approvals.filter(\.isApproved).compactMap(\.step))
      return
    }
    // Broken later, it lets nothing pass that had begun before.
    if ledger.glassBroken.map({ $0 > ledger.firstAction ?? .max }) ?? true {
      judgePlan(sound, required, &findings)
    }
    for step in plan.steps where step.kind == .approve {
      judgeGate(step, sound, &findings)
    }
  }

  private func judge(
    _ record: Record, _ blobs: SafeDirectory?, _ sound: inout [Sound], _ findings: inout Findings
  ) {
    func fail(_ reason: String) {
      findings.fail(record.number, EvidenceFormat.ledgerFile, reason)
    }
    guard let bodyUse = record.body, let signatureUse = record.signature else {
      return fail("an approval has a body and a signature, or neither")
    }
    // What is missing or changed among the blobs is reported as such.
    guard let body = read(bodyUse, blobs), let signature = read(signatureUse, blobs) else { return }
    let judgement = Approval.judge(
      body: body, signature: signature, demand: demand(record, body), at: record.wall, trust: trust)
    if let approval = judgement.approval {
      guard RedactedText.isSame(record.by, as: approval.by), approval.expires == record.expires,
        record.isApproved
      else {
        return fail("the record says something else than the approval that was signed")
      }
    }
    switch judgement.verdict {
    case .refused(let reason): return fail(reason)
    case .unknownKey(let key):
      findings.untrusted.append(
        "record \(record.number) of \(EvidenceFormat.ledgerFile): nobody vouches for the key "
          + "\(key.fingerprint) of `\(record.by)`")
    case .trusted, .uncompared: break
    }
    guard let key = judgement.verdict.key else { return }
    let new = Sound(
      record: record, key: key, isTrusted: judgement.verdict == .trusted(key),
      head: judgement.approval?.gate?.size)
    if let step = record.step, let other = sound.first(where: { $0.isSameKey(as: new) }) {
      fail(
        "`\(record.by)` approves gate `\(step)` with the key of `\(other.record.by)`, who has "
          + "approved it in record \(other.record.number)")
    }
    sound.append(new)
  }

  /// Where nobody signs, a name is all there is.
  private func judgeName(_ record: Record, _ findings: inout Findings) {
    let step = plan.steps.first { $0.id == record.step }
    let approvers = step.map(plan.approvers(at:)) ?? plan.people.approvers
    let operators = plan.people.operators + [record.operatorName]
    let isGate = step?.kind == .approve
    let what = record.step.map { isGate ? " gate `\($0)`" : " that step `\($0)` is passed by" }
    let who = "`\(record.by)` approves\(what ?? "")"
    if plan.people.approvalsRequired > 0, ledger.glassBroken ?? .max > record.number {
      findings.fail(
        record.number, EvidenceFormat.ledgerFile, "\(who) without a signature, which it needs")
    } else if operators.contains(where: { RedactedText.isSamePerson(record.by, $0) }) {
      findings.fail(record.number, EvidenceFormat.ledgerFile, "\(who) and is an operator")
    } else if !approvers.isEmpty,
      !approvers.contains(where: { RedactedText.isSame(record.by, as: $0) })
    {
      findings.fail(record.number, EvidenceFormat.ledgerFile, "\(who) and may not")
    }
  }

  private func read(_ use: RecordContent.BlobUse, _ blobs: SafeDirectory?) -> [UInt8]? {
    guard use.bytes <= SSHSignature.sizeLimit,
      let bytes = try? blobs?.read(use.digest.hex, limit: use.bytes),
      Digest(of: bytes) == use.digest
    else { return nil }
    return bytes
  }

  /// A gate's approval must be over a checkpoint of this run that stood when it was given.
  private func demand(_ record: Record, _ body: [UInt8]) -> Approval.Demand {
    var gate: Approval.Gate?
    if let step = record.step {
      let size = (try? Approval(body: body))?.gate?.size
      // What was done since, no approver has seen.
      let standing = ledger.checkpoints.filter { checkpoint in
        checkpoint.role == .approve && checkpoint.line < record.number
          && checkpoint.nextAction ?? .max > record.number
      }
      let head = standing.first { $0.line == size } ?? standing.last
      gate = .init(
        step: step, run: ledger.header.run, size: head?.line ?? 0, head: head?.head ?? "")
    }
    var demand = Approval.Demand(
      of: plan, digest: ledger.header.plan, gate: gate, operatorKeys: operatorKeys)
    demand.operators += ledger.operators
    return demand
  }
}

// MARK: - Are there enough

extension ApprovalAudit {
  /// Different people with different keys.
  private func count(_ approvals: [Sound]) -> Int {
    var names: Set<[UInt8]> = []
    var keys: Set<SSHPublicKey> = []
    for approval in approvals {
      let name = PersonName.folded(Array(approval.record.by.utf8))
      guard !names.contains(name), !keys.contains(approval.key) else { continue }
      names.insert(name)
      keys.insert(approval.key)
    }
    return names.count
  }

  private func judgePlan(_ all: [Sound], _ required: Int, _ findings: inout Findings) {
    let start = ledger.firstAction
    let given = all.filter { $0.record.step == nil && $0.record.number < start ?? .max }
    let trusted = count(given.filter(\.isTrusted))
    guard trusted < required else { return }
    let sound = count(given)
    if sound >= required {
      if trust == nil { findings.gap(unjudged("the approvals of the plan")) }
    } else if let start {
      findings.fail(
        start, EvidenceFormat.ledgerFile,
        "the run began with \(sound) of \(required) approvals of its plan")
    } else {
      findings.gap("\(sound) of \(required) approvals of the plan")
    }
  }

  private func judgeGate(_ step: Plan.Step, _ all: [Sound], _ findings: inout Findings) {
    let answers = ledger.approvals.filter { $0.step == step.id && $0.isApproved }
    guard let last = answers.last else { return }
    let required = Approval.Demand(
      of: plan, digest: ledger.header.plan,
      gate: .init(step: step.id, run: ledger.header.run, size: 0, head: "")
    ).required
    let given = Dictionary(grouping: all.filter { $0.record.step == step.id }) { $0.head ?? 0 }
    let trusted = given.values.map { count($0.filter(\.isTrusted)) }.max() ?? 0
    guard trusted < required else {
      findings.openGates.insert(step.id)
      return
    }
    // Where the glass was broken the gate let pass without, and a review looks at that.
    if let broken = ledger.glassBroken, broken < last.number { return }
    let sound = given.values.map(count).max() ?? 0
    if sound >= required {
      if trust == nil { findings.gap(unjudged("the approvals of gate `\(step.id)`")) }
    } else if ledger.lastAction > last.number {
      findings.fail(
        last.number, EvidenceFormat.ledgerFile,
        "the run passed gate `\(step.id)` with \(sound) of \(required) signed approvals")
    } else {
      findings.gap("\(sound) of \(required) signed approvals of gate `\(step.id)`")
    }
  }

  private func unjudged(_ what: String) -> String {
    "\(what) fit, and nobody's key was compared: verify again with --allowed-signers"
  }
}
