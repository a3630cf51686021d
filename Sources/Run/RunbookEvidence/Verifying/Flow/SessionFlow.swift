import RunbookPlan

/// One process that runs a plan: from `run.start` or `resume` to the end that it records, or to
/// where it was cut off.
struct SessionFlow {
  enum Phase: Equatable {
    /// Approvals are taken in; what comes next is the state of the clock.
    case opening
    case going
    /// The run was asked to end by a signal.
    case aborting(Int)
    /// The state of the clock stands behind everything else: only the end follows.
    case closing(signal: Int?)
    /// Nothing of this session follows.
    case over
  }

  var phase: Phase
  let isAttended: Bool
  let isResumed: Bool
  /// Account and folder that the session works in, as the ledger writes them.
  let account: [[UInt8]]
  var glassBroken = false
  /// Names on the signed approvals of the plan.
  var approvers: Set<String> = []
  /// Approvals of the plan that are needed before anything is done.
  let approvalsNeeded: Int
  /// Outputs are searched for secrets, and what cannot be searched is withheld.
  let hasSecrets: Bool
  /// Something was done, asked or looked at.
  var hasActed = false

  /// Gates of a plan that needs signatures open by signatures only, unless the glass was broken.
  var needsSignatures: Bool { approvalsNeeded > 0 && !glassBroken }

  init(_ record: LedgerRecord, approvalsNeeded: Int, hasSecrets: Bool) {
    phase = .opening
    isAttended = record.text("mode") == "attended"
    isResumed = record.type == .resume
    account = record.account
    self.approvalsNeeded = approvalsNeeded
    self.hasSecrets = hasSecrets
  }

  /// Before anything was recorded.
  init() {
    phase = .over
    isAttended = false
    isResumed = false
    account = []
    approvalsNeeded = 0
    hasSecrets = false
  }
}

extension SessionFlow {
  mutating func takeClock() throws(ScanFailure) {
    switch phase {
    case .opening: phase = .going
    case .going: phase = .closing(signal: nil)
    case .aborting(let signal): phase = .closing(signal: signal)
    case .closing, .over: throw contradiction("the state of the clock is recorded where none is")
    }
  }

  /// An approval of the plan as a whole.
  mutating func takeApproval(_ record: LedgerRecord, by name: String) throws(ScanFailure) {
    guard phase == .opening, record.node("reason") == nil else {
      throw contradiction("the plan is approved when its run goes on already, or with a reason")
    }
    guard approvalsNeeded > 0 else { throw contradiction("the plan asks for no approval") }
    // Whether that is what was signed, and by whom, is looked at when all was read.
    guard record.node("body") != nil else {
      throw contradiction("`\(name)` approves without a signature, which it needs")
    }
    guard approvers.insert(name).inserted else {
      throw contradiction("`\(name)` approves the plan twice")
    }
    // Whoever carries a run on may break it for a gate that was opened without signatures.
    guard !glassBroken || isResumed || approvers.count < approvalsNeeded else {
      throw contradiction("the glass is broken, and the plan has the approvals it needs")
    }
  }

  mutating func takeBrokenGlass() throws(ScanFailure) {
    guard phase == .opening, approvalsNeeded > 0, !glassBroken, approvers.isEmpty else {
      throw contradiction("the glass is broken where nobody has to")
    }
    glassBroken = true
  }

  /// Something of a step follows.
  ///
  /// - Parameter orEnd: or the end of a run of which nothing was left to do.
  mutating func act(orEnd: Bool = false, isWayBack: Bool) throws(ScanFailure) {
    switch phase {
    case .closing where orEnd: break
    case .opening, .going: phase = .going
    case .aborting, .closing: throw contradiction("the run was about to end, and goes on")
    case .over:
      throw contradiction("the run had stopped, and no `resume` says that it goes on")
    }
    guard !hasActed else { return }
    hasActed = true
    if !isWayBack { try confirmApproved() }
  }

  /// Without its approvals nothing but a way back begins.
  func confirmApproved() throws(ScanFailure) {
    guard needsSignatures, approvers.count < approvalsNeeded else { return }
    throw contradiction(
      "the run began with \(approvers.count) of \(approvalsNeeded) approvals of its plan")
  }
}

extension LedgerRecord {
  /// Who acts, with which rights and where.
  var account: [[UInt8]] {
    [node("uid"), node("euid"), node("sudo_user"), node("cwd")].map { node in
      node.map { Array(scan.whole($0)) } ?? []
    }
  }

  /// Whether ``account`` is the given one.
  func isOf(_ account: [[UInt8]]) -> Bool {
    func holds(_ key: StaticString, _ index: Int) -> Bool {
      isSame(node(key).map { scan.whole($0) } ?? [], account[index])
    }
    guard account.count == 4 else { return self.account == account }
    return holds("uid", 0) && holds("euid", 1) && holds("sudo_user", 2) && holds("cwd", 3)
  }
}
