import RunbookPlan

// MARK: - What people say

extension StepFlow {
  /// - Returns: what is missing in the record; nil where nothing is.
  mutating func takeSignoff(
    _ content: RecordContent, _ session: SessionFlow
  ) throws(ScanFailure) -> String? {
    let record = content.record
    guard session.isAttended else {
      throw contradiction("somebody answers in a run that was unattended")
    }
    let isDone = record.text("answer") == "done"
    let host = record.text("host")
    if record.node("check") != nil {
      try takeWordOnCheck(content, isDone, host)
      guard host == nil else { return nil }
      return "a word on a check of step `\(step.id)` names no host"
    }
    try finishDeciding()
    try settleProof(before: "is answered for")
    switch step.kind {
    case .run: try takeWordOnCommand(content, isDone, host)
    case .manual, .notify: try takeWordOnTask(content, isDone, host)
    case .approve, .check, .wait:
      throw contradiction("nobody is asked to do step `\(step.id)`, and somebody answers")
    }
    return nil
  }

  private mutating func takeWordOnCheck(
    _ content: RecordContent, _ isDone: Bool, _ host: String?
  ) throws(ScanFailure) {
    let id = content.record.text("check") ?? ""
    guard let check = [step.check, step.unless].compactMap({ $0 }).first(where: { $0.id == id })
    else { throw contradiction("check `\(id)` is not one of step `\(step.id)`") }
    if let host, !check.hosts.contains(host) {
      throw contradiction("host `\(host)` is not one of check `\(id)`")
    }
    let isAsked = flow.map { $0.check.id == id && $0.asks(on: host) } ?? false
    if isAsked, flow?.isConcluded == false || flow?.conclusion.contains(.open) == true {
      try confirmFields(content, isDone, check.manual?.record ?? [])
      try flow?.answer(isDone, on: host)
      return
    }
    // Somebody attests what a probe has not shown, where the operator was asked what to do.
    let isGate = step.position == .entry
    guard !isGate else {
      throw contradiction("a gate holds by its probe, and not by somebody's word")
    }
    guard let known = flow, role == .proof, known.check.id == id, isProofFailing else {
      throw contradiction("nobody was asked whether check `\(id)` holds, and somebody answers")
    }
    confirmWaived()
    try confirmFields(content, isDone, [])
    guard isDone else { return }
    byHand.formUnion(host.map { [$0] } ?? known.hosts)
    guard known.hosts.allSatisfy(byHand.contains) else { return }
    byHand = []
    isWaived = false
    passProof(.held)
  }

  private mutating func takeWordOnCommand(
    _ content: RecordContent, _ isDone: Bool, _ host: String?
  ) throws(ScanFailure) {
    guard let host else { throw contradiction("a word on a command names no host") }
    if case .open = states[host], isServedByPerson(host) {
      try confirmFields(content, isDone, [])
      said[host] = isDone
      return
    }
    makeIll()
    guard case .ill(let illness) = states[host], illness != .interrupted, isFailing else {
      throw contradiction(
        "nobody was asked to do step `\(step.id)` on `\(host)` by hand, and somebody answers")
    }
    confirmWaived()
    try confirmFields(content, isDone, [])
    guard isDone else { return }
    byHand.insert(host)
    settleByHand()
  }

  /// The operator is asked about all that has failed; only all of it done by hand is a way on.
  private mutating func settleByHand() {
    let ill = illHosts
    guard ill.allSatisfy(byHand.contains) else { return }
    byHand = []
    isWaived = false
    for host in ill {
      tries[host] = nil
      if step.kind == .run { succeed(host) } else { states[host] = .left }
    }
  }

  private mutating func takeWordOnTask(
    _ content: RecordContent, _ isDone: Bool, _ host: String?
  ) throws(ScanFailure) {
    // A word on the one machine there is speaks of the step as a whole.
    guard host != Plan.controllerID else {
      throw contradiction("a word on step `\(step.id)` names the machine that it runs on")
    }
    let meant = host.map { [$0] } ?? step.hosts
    let isByHand = meant.contains { if case .ill = states[$0] { true } else { false } }
    guard isByHand || step.kind == .notify || meant.count == 1 else {
      throw contradiction("a word on step `\(step.id)` has to name its host")
    }
    guard meant.allSatisfy({ states[$0] != .left }) else {
      throw contradiction("step `\(step.id)` was settled, and somebody answers for it again")
    }
    if isByHand { confirmWaived() }
    try confirmFields(content, isDone, isByHand ? [] : step.manual?.record ?? [], orByHand: true)
    if isByHand, isDone {
      byHand.formUnion(meant)
      return settleByHand()
    }
    for host in meant where isDone || states[host] == .waiting {
      states[host] = isDone ? .left : .ill(.refused)
    }
  }

  /// Who has done something records what the plan asks for; who has not, why.
  private func confirmFields(
    _ content: RecordContent, _ isDone: Bool, _ names: [String], orByHand: Bool = false
  ) throws(ScanFailure) {
    let wanted: Set<String> = isDone ? Set(names) : ["reason"]
    guard content.fields != wanted else { return }
    let missing = wanted.subtracting(content.fields).sorted().map { "`\($0)`" }
    throw contradiction(
      missing.isEmpty
        ? "somebody records what nobody has asked for"
        : "\(missing.joined(separator: ", ")) was to be recorded, and is not")
  }
}

// MARK: - Approvals

extension StepFlow {
  mutating func takeCheckpoint() throws(ScanFailure) {
    guard step.kind == .approve, states[step.hosts.first ?? ""] == .waiting, signers == nil else {
      throw contradiction("the run does not stand before a gate, and is sealed for one")
    }
    signers = []
  }

  mutating func takeApproval(
    _ record: LedgerRecord, by name: String, _ session: SessionFlow
  ) throws(ScanFailure) {
    guard step.kind == .approve else { return try takeWaiver(record, by: name, session) }
    let isApproved = record.text("answer") == "approved"
    let isSigned = record.node("body") != nil
    if session.needsSignatures {
      guard signers != nil else {
        throw contradiction("gate `\(step.id)` is answered, and the run was not sealed for it")
      }
      guard isSigned == isApproved else {
        throw contradiction("gate `\(step.id)` is answered without a signature, which it needs")
      }
    } else if isSigned || !session.isAttended {
      throw contradiction("nobody was asked at gate `\(step.id)`")
    }
    guard record.node("reason") == nil else {
      throw contradiction("gate `\(step.id)` is approved with a reason, which nobody asks for")
    }
    guard !isAnswered else {
      throw contradiction("gate `\(step.id)` was answered before")
    }
    guard isApproved else {
      guard signers?.isEmpty != false else {
        throw contradiction("gate `\(step.id)` is refused and signed")
      }
      return setAll(.ill(.refused))
    }
    if session.needsSignatures {
      guard signers?.insert(name).inserted == true else {
        throw contradiction("`\(name)` approves gate `\(step.id)` twice")
      }
      guard (signers?.count ?? 0) >= approvalsNeeded else { return }
    }
    setAll(.left)
  }

  /// Somebody who may agrees that what has failed is passed by.
  private mutating func takeWaiver(
    _ record: LedgerRecord, by name: String, _ session: SessionFlow
  ) throws(ScanFailure) {
    guard let waivers else { throw contradiction("step `\(step.id)` asks for no approval") }
    try finishDeciding()
    makeIll()
    guard session.isAttended, !session.needsSignatures, isFailing else {
      throw contradiction("nobody was asked whether step `\(step.id)` may be passed by")
    }
    guard record.text("answer") == "approved", record.node("reason") != nil,
      record.node("body") == nil
    else { throw contradiction("what may be passed by is agreed to, with a reason") }
    guard waivers.contains(where: { RedactedText.isSame(name, as: $0) }) else {
      throw contradiction("`\(name)` agrees that step `\(step.id)` is passed by, and may not")
    }
    isWaived = true
  }

  /// Nobody goes alone past what a demand rests on. Where somebody did, the run is what it says, and
  /// it is not complete.
  mutating func confirmWaived() {
    guard waivers != nil, !isWaived else { return }
    lacks.append("step `\(step.id)` is passed by, and nobody who may has agreed to it")
  }

  /// Whether nothing more may be said: where signatures count, those that are there are all taken
  /// in, and they may be more than are needed.
  private var isAnswered: Bool {
    step.hosts.contains { host in
      switch states[host] {
      case .left: signers == nil || proof != .due || flow != nil
      case .waiting: false
      default: true
      }
    }
  }

  private mutating func setAll(_ state: HostState) {
    for host in step.hosts { states[host] = state }
  }
}
