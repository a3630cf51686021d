import RunbookEvidence
import RunbookPlan

/// Whether a plan may run: who has signed it, or why somebody goes on without.
struct PlanApproval: Sendable {
  /// What counts, one a person and a key; empty where the plan needs none.
  private(set) var accepted: [ApprovalCount.Accepted] = []
  /// Why the glass was broken; nil where it was not, or need not have been.
  private(set) var brokenGlass: String?
  /// What was passed over among the approvals, each a line for a person.
  private(set) var oddities: [String] = []

  /// A plan that needs no approval.
  init() {}

  /// Looks at the approvals before anything is run or written.
  ///
  /// - Parameters:
  ///   - digest: of the plan's bytes.
  ///   - now: milliseconds since 1970-01-01T00:00:00Z.
  /// - Throws: ``RunRefusal`` that says who has approved, what was not accepted, and what to do.
  init(_ plan: Plan, digest: String, options: RunOptions, now: Int) throws(RunRefusal) {
    let reason = options.breakGlass.map(PlanApproval.trimmed)
    guard reason?.isEmpty != true else {
      throw RunRefusal("who breaks the glass gives a reason, which is recorded")
    }
    guard plan.people.approvalsRequired > 0 else { return }
    let demand = Approval.Demand(of: plan, digest: digest, operatorName: options.operatorName)
    let board = ApprovalBoard(options: options, demand: demand)
    let count = board.look(at: now)
    accepted = count.accepted
    oddities = count.oddities.map(ApprovalBoard.passedOver)
    if count.isEnough { return }
    guard let reason else {
      throw RunRefusal(
        board.headline(count), details: board.lines(count) + PlanApproval.advice,
        exitStatus: ExitStatus.attestation)
    }
    brokenGlass = reason
  }

  /// The same where the glass has to be broken all the same, and somebody does; nil where nobody does.
  func breakingGlass(_ options: RunOptions) -> PlanApproval? {
    guard let reason = options.breakGlass.map(PlanApproval.trimmed), !reason.isEmpty else {
      return nil
    }
    var broken = self
    broken.brokenGlass = reason
    return broken
  }

  static let advice = [
    "to approve: runbook approve PLAN --key KEY --as NAME",
    "in an emergency: --break-glass REASON goes on without, and leaves the run to be reviewed",
  ]

  /// The first records of a run, or of its resumption.
  func record(in log: EvidenceLog, by operatorName: String) async throws(EvidenceError) {
    if let brokenGlass {
      try await log.append(
        .deviation(.init(kind: .breakGlass, reason: brokenGlass, by: operatorName)))
    }
    for one in accepted { try await log.append(.approval(one.record(step: nil))) }
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop { $0.isWhitespace }
    return String(head.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension ApprovalCount.Accepted {
  /// - Parameter step: id of the gate; nil: the plan as a whole.
  func record(step: String?) -> EvidenceRecord.Approval {
    EvidenceRecord.Approval(
      step: step, by: approval.by, approved: true, expires: approval.expires, body: body,
      signature: signature)
  }
}

/// The folders where approvals are handed over, against what is demanded.
struct ApprovalBoard: Sendable {
  let options: RunOptions
  let demand: Approval.Demand

  /// - Parameter now: milliseconds since 1970-01-01T00:00:00Z.
  func look(at now: Int) -> ApprovalCount {
    ApprovalCount(
      options.approvals.map { ApprovalStore(directory: $0) }, demand: demand, at: now,
      trust: options.trust)
  }

  func headline(_ count: ApprovalCount) -> String {
    "\(Count(demand.required, "signed approval")) needed, \(count.accepted.count) there"
  }

  static func passedOver(_ oddity: String) -> String { "passed over: \(oddity)" }

  /// What stands, in words.
  func lines(_ count: ApprovalCount) -> [String] {
    var lines = count.accepted.map { one in
      "approved by \(one.approval.by) until \(one.approval.expires), key \(one.key.fingerprint)"
    }
    lines += count.objections.map { "not accepted: \($0)" }
    lines += count.oddities.map(ApprovalBoard.passedOver)
    let given = Set(count.accepted.map(\.approval.by))
    let open = demand.approvers.filter { !given.contains($0) }
    if !open.isEmpty { lines.append("may still approve: \(open.joined(separator: ", "))") }
    return lines + [place]
  }

  /// Where approvals are handed over.
  var place: String {
    let folders = options.approvals.map { "`\($0)`" }.joined(separator: ", ")
    return folders.isEmpty
      ? "no folder of approvals was given" : "approvals are looked for in \(folders)"
  }
}
