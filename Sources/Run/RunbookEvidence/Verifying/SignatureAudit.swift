import RunbookPlan

/// Approvals and checkpoints as the ledger tells of them. What they are worth is decided when all
/// of it was read, because a later checkpoint may show whose key an approver used.
struct SignatureAudit {
  struct ApprovalRecord {
    /// Of the record.
    let number: Int
    let wall: Int
    /// Nil: of the plan.
    let step: String?
    let by: String
    let isApproved: Bool
    let expires: String?
    let body: RecordContent.BlobUse?
    let signature: RecordContent.BlobUse?
    /// Who operated then.
    let operatorName: String
  }

  struct CheckpointRecord {
    /// Of the record, and so how many lines it covers.
    let line: Int
    let wall: Int
    let number: Int
    let role: SigningRole
    let by: String
    /// What must have been signed.
    let body: CheckpointBody
    /// Hash of the record's line, its LF included.
    let head: String
    /// The first record after it of something that was done, asked or looked at.
    var nextAction: Int?
  }

  let header: RunHeader
  private var tree: MerkleTree?
  private var lastLine: [UInt8] = []
  private(set) var approvals: [ApprovalRecord] = []
  private(set) var checkpoints: [CheckpointRecord] = []
  /// Of `run.start` and of every `resume`.
  private(set) var operators: [String] = []
  private var operatorName = ""
  /// The first record that the glass was broken in.
  private(set) var glassBroken: Int?
  /// The first and the last record of something that was done, asked or looked at.
  private(set) var firstAction: Int?
  private(set) var lastAction = 0
  /// The last record that is not about evidence itself.
  private(set) var lastEvent = 0

  /// What lay in `checkpoints/` before the ledger was read. A later file may be of a record that
  /// was not there yet.
  private let files: Set<String>

  /// - Parameters:
  ///   - hasCheckpoints: without any, nobody needs the tree.
  ///   - files: what lies in `checkpoints/`.
  init(header: RunHeader, hasCheckpoints: Bool, files: Set<String>) {
    self.header = header
    self.files = files
    if hasCheckpoints { tree = MerkleTree() }
  }

  /// The line is a checkpoint, and what was signed is there.
  func seals(line: Int) -> Bool {
    checkpoints.last.map { $0.line == line && files.contains(CheckpointBody.bodyFile($0.number)) }
      ?? false
  }

  /// Takes every line as it stands, before it is known to be a record.
  mutating func take(line: LedgerLine) {
    tree?.append(line: line.bytes)
    lastLine = line.bytes
  }

  /// Takes the record of the line just taken.
  ///
  /// - Throws: ``ScanFailure`` where a checkpoint is out of its order.
  mutating func take(
    _ record: LedgerRecord, number: Int, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    switch record.type {
    case .runStart, .resume:
      operatorName = record.node("operator").flatMap { blobs.text($0, record.scan) } ?? ""
      if !operators.contains(operatorName) { operators.append(operatorName) }
    case .checkpoint: try takeCheckpoint(record, number, by: blobs.name(of: record))
    case .approval: takeApproval(record, number, by: blobs.name(of: record))
    case .deviation where record.text("kind") == "break-glass":
      if glassBroken == nil { glassBroken = number }
    case .stepStart, .stepEnd, .checkStart, .checkEnd, .signoff, .skip:
      if firstAction == nil { firstAction = number }
      lastAction = number
      // Those before the last one have theirs already.
      for index in checkpoints.indices.reversed() {
        guard checkpoints[index].nextAction == nil else { break }
        checkpoints[index].nextAction = number
      }
    case .deviation, .clock, .snapshot, .recover, .abort, .runEnd: break
    }
    switch record.type {
    case .checkpoint, .recover, .resume, .clock: break
    default: lastEvent = number
    }
  }

  private mutating func takeCheckpoint(
    _ record: LedgerRecord, _ line: Int, by name: String
  ) throws(ScanFailure) {
    let number = record.number("n") ?? 0
    guard number == checkpoints.count + 1 else {
      throw contradiction("checkpoint \(number) follows \(checkpoints.count) others")
    }
    guard let role = record.text("role").flatMap(SigningRole.init) else { return }
    checkpoints.append(
      CheckpointRecord(
        line: line, wall: record.wall, number: number, role: role, by: name,
        body: CheckpointBody(run: header.run, size: line, root: tree?.root ?? []),
        head: Digest(of: lastLine, then: [0x0A]).hex))
  }

  private mutating func takeApproval(_ record: LedgerRecord, _ number: Int, by name: String) {
    approvals.append(
      ApprovalRecord(
        number: number, wall: record.wall, step: record.text("step"), by: name,
        isApproved: record.text("answer") == "approved", expires: record.text("expires"),
        body: record.blob("body"), signature: record.blob("signature"),
        operatorName: operatorName))
  }
}

extension LedgerRecord {
  fileprivate func blob(_ key: StaticString) -> RecordContent.BlobUse? {
    guard let node = node(key), let bytes = scan.member(node, "bytes").flatMap(scan.number),
      let digest = scan.member(node, "sha256").flatMap({ Digest(hex: scan.slice($0)) })
    else { return nil }
    return .init(digest: digest, bytes: bytes)
  }
}

// MARK: - Judging

extension SignatureAudit {
  /// - Parameters:
  ///   - plan: nil where it cannot be read; then nobody can say who may approve.
  ///   - lines: of the ledger, as far as it was read.
  ///   - isWhole: it was read to its end.
  func judge(
    root: SafeDirectory, plan: Plan?, lines: Int, isWhole: Bool, trust: TrustPolicy?,
    demand: SignatureDemand, _ findings: inout Findings
  ) {
    var seals = CheckpointAudit(
      checkpoints, files: files, lines: lines, isWhole: isWhole, trust: trust)
    seals.audit(root, &findings)
    guard let plan else { return }
    let names = plan.people.operators + operators
    seals.compareWithOperators(names, &findings)
    let approvals = ApprovalAudit(
      self, plan: plan, operatorKeys: seals.operatorKeys, trust: trust)
    approvals.audit(root, &findings)
    if let glassBroken {
      judgeReview(glassBroken, seals, plan, trust, &findings)
    }
    DemandAudit(ledger: self, seals: seals, plan: plan, trust: trust).judge(demand, &findings)
  }

  /// What was done without its approvals stays open until somebody else has looked at all of it.
  private func judgeReview(
    _ record: Int, _ seals: CheckpointAudit, _ plan: Plan, _ trust: TrustPolicy?,
    _ findings: inout Findings
  ) {
    let audit = DemandAudit(ledger: self, seals: seals, plan: plan, trust: trust)
    guard let objections = audit.objections(to: .review, since: record) else { return }
    findings.gap(
      "review outstanding: the glass was broken in record \(record), and nobody but the operator "
        + "has signed a review since\(objections); `runbook sign --role review` gives one")
  }
}
