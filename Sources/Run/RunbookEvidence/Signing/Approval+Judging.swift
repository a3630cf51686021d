import RunbookBase
package import RunbookPlan

extension Approval {
  /// What an approval has to be for, and who may give it.
  package struct Demand: Sendable {
    /// Digest of the plan.
    package var plan: String
    package var change: String
    /// Nil: for the plan as a whole.
    package var gate: Gate?
    /// Names of those who may approve.
    package var approvers: [String]
    /// Names of those who carry out the change, and so cannot approve it.
    package var operators: [String]
    /// Keys that are known to be an operator's.
    package var operatorKeys: Set<SSHPublicKey>
    /// How many different people must have approved.
    package var required: Int

    /// - Parameters:
    ///   - digest: of the plan's bytes.
    ///   - gate: nil for the plan as a whole.
    ///   - operatorName: who runs it, if somebody does.
    package init(
      of plan: Plan, digest: String, gate: Gate? = nil, operatorName: String? = nil,
      operatorKeys: Set<SSHPublicKey> = []
    ) {
      let step = gate.flatMap { gate in plan.steps.first { $0.id == gate.step } }
      self.plan = digest
      self.change = plan.change.id
      self.gate = gate
      self.approvers = step.map(plan.approvers(at:)) ?? plan.people.approvers
      self.operators = plan.people.operators + (operatorName.map { [$0] } ?? [])
      self.operatorKeys = operatorKeys
      self.required =
        step.map(plan.signaturesRequired(at:)) ?? plan.people.approvalsRequired
    }
  }

  /// What one approval is worth.
  package struct Judgement: Sendable, Equatable {
    /// Nil where it could not even be read.
    package var approval: Approval?
    package var verdict: SignatureVerdict
  }

  /// Judges what somebody hands over as an approval, the same in a run and in its verification.
  ///
  /// - Parameters:
  ///   - time: when it is to count, in milliseconds since 1970-01-01T00:00:00Z.
  ///   - trust: nil where no key can be compared.
  package static func judge(
    body: [UInt8], signature: [UInt8], demand: Demand, at time: Int, trust: TrustPolicy?
  ) -> Judgement {
    var approval: Approval?
    do throws(SigningError) {
      let read = try Approval(body: body)
      approval = read
      try read.checkMeaning(demand, at: time)
      let verdict = SignatureVerdict(
        of: signature, over: body, role: .approve, principal: read.by, at: time, trust: trust)
      if let key = verdict.key { try demand.checkIsOther(key, trust: trust) }
      return Judgement(approval: read, verdict: verdict)
    } catch {
      return Judgement(approval: approval, verdict: .refused(error.reason))
    }
  }

  private func checkMeaning(_ demand: Demand, at time: Int) throws(SigningError) {
    guard plan == demand.plan else {
      throw SigningError("it approves another plan, \(plan.prefix(16))…")
    }
    guard change == demand.change else {
      throw SigningError("it approves another change, `\(change)`")
    }
    try checkGate(demand.gate)
    if demand.operators.contains(where: { PersonName.isSame($0, by) }) {
      throw SigningError("`\(by)` carries out this change and cannot approve it")
    }
    guard demand.approvers.contains(by) else {
      throw SigningError("`\(by)` is not one of those who may approve")
    }
    guard let end = WallTime.milliseconds(of: expires), time <= end else {
      throw SigningError("the approval of `\(by)` expired \(expires)")
    }
  }

  private func checkGate(_ wanted: Gate?) throws(SigningError) {
    guard gate != wanted else { return }
    guard let gate else { throw SigningError("it approves the plan, and not this gate") }
    guard let wanted else { throw SigningError("it approves the gate `\(gate.step)` only") }
    guard gate.step == wanted.step else {
      throw SigningError("it approves another gate, `\(gate.step)`")
    }
    guard gate.run == wanted.run else { throw SigningError("it approves a gate of another run") }
    throw SigningError("it approves another state of the run, record \(gate.size)")
  }
}

extension Approval.Demand {
  /// Nobody approves their own change: keys are compared, whatever names go with them.
  fileprivate func checkIsOther(
    _ key: SSHPublicKey, trust: TrustPolicy?
  ) throws(SigningError) {
    guard !operatorKeys.contains(key) else {
      throw SigningError("the key \(key.fingerprint) is the operator's")
    }
    guard let signers = trust?.allowedSigners else { return }
    if let name = operators.first(where: { signers.lists(key, for: $0) }) {
      throw SigningError("the key \(key.fingerprint) is that of `\(name)`, who is an operator")
    }
  }
}
