import RunbookBase
import RunbookPlan

/// Whether a run is signed by those who have to sign it, over everything that was done.
struct DemandAudit {
  let ledger: SignatureAudit
  let seals: CheckpointAudit
  let plan: Plan
  let trust: TrustPolicy?

  /// What is missing is a gap: a signature that was taken off shows as one that was never there.
  func judge(_ demand: SignatureDemand, _ findings: inout Findings) {
    let planned = (plan.people.signatures ?? []).compactMap(SigningRole.init)
    let roles = demand.roles.union(planned)
    for role in [SigningRole.approve, .operate, .review] where roles.contains(role) {
      judge(role, &findings)
    }
    // Whoever names keys wants to rely on them.
    let isVouchedFor =
      findings.signers.contains { $0.isTrusted == true }
      || findings.approvers.contains(where: \.isTrusted)
    if trust != nil, !isVouchedFor, findings.untrusted.isEmpty {
      findings.gap(
        "unsigned: no signature in it is by one of the allowed signers, so none of them vouches for "
          + "any of it; `runbook sign` gives one")
    }
  }

  private func judge(_ role: SigningRole, _ findings: inout Findings) {
    guard role != .approve else { return judgeApprovals(&findings) }
    guard let objections = objections(to: role, since: 0) else { return }
    findings.gap(
      "a signature in the role `\(role.rawValue)` over all that was done is demanded, and "
        + "missing\(objections); `runbook sign --role \(role.rawValue)` gives one")
  }

  private func judgeApprovals(_ findings: inout Findings) {
    let required = max(1, plan.people.approvalsRequired)
    let given = findings.approvers.filter {
      $0.step == nil && $0.isTrusted && $0.record < ledger.firstAction ?? .max
    }
    let people = Set(given.map { PersonName.folded(Array($0.by.utf8)) })
    let there = min(people.count, Set(given.map(\.key)).count)
    guard there < required else { return }
    let hint = trust == nil ? "; verify again with --allowed-signers" : ""
    findings.gap(
      "\(required) approvals of the plan are demanded before anything is done, signed by those who "
        + "may, and \(there) are there\(hint)")
  }

  /// Why no seal of this role counts.
  ///
  /// - Parameter record: everything up to it must be covered, and all that was done besides.
  /// - Returns: nil where one does; otherwise words in parentheses, or none.
  func objections(to role: SigningRole, since record: Int) -> String? {
    var objections: [String] = []
    for seal in seals.sound where seal.record.role == role {
      let name = "checkpoint \(seal.record.number) by `\(seal.record.by)`"
      if seal.record.line < max(record, ledger.lastEvent) {
        objections.append("\(name) does not cover what was done after it")
      } else if let reason = objection(to: seal) {
        objections.append("\(name): \(reason)")
      } else if case .trusted = seal.verdict {
        return nil
      } else if trust == nil {
        objections.append("\(name) cannot be judged without allowed signers")
      }
    }
    return objections.isEmpty ? "" : " (\(objections.joined(separator: "; ")))"
  }

  /// Why this person may not sign in this role.
  private func objection(to seal: CheckpointAudit.Seal) -> String? {
    func isAmong(_ names: [String]) -> Bool {
      names.contains { PersonName.isSame($0, seal.record.by) }
    }
    switch seal.record.role {
    case .operate:
      let operators = plan.people.operators
      return operators.isEmpty || isAmong(operators + ledger.operators)
        ? nil : "not one of the operators"
    case .review:
      let reviewers = plan.people.reviewers
      return seal.isOfOperator
        ?? (reviewers.isEmpty || reviewers.contains(seal.record.by)
          ? nil : "not one of the reviewers")
    case .approve: return nil
    }
  }
}
