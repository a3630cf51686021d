import RunbookPlan

// MARK: - Looks

extension StepFlow {
  mutating func takeCheckStart(_ record: LedgerRecord) throws(ScanFailure) {
    let check = try knownCheck(record)
    let attempt = record.number("attempt") ?? 0
    if let known = flow, known.check.id == check.id, known.conclusion.contains(.open),
      attempt > looks[role, default: 0]
    {
      try continueFlow(attempt, record)
    } else {
      try settleProof(before: "looks at check `\(check.id)`")
      try begin(check, record)
      try continueFlow(attempt, record)
    }
  }

  private mutating func continueFlow(
    _ attempt: Int, _ record: LedgerRecord
  ) throws(ScanFailure) {
    try flow?.start(attempt, at: record.time)
    looks[role] = max(attempt, looks[role, default: 0])
    if role == .unless { startsSinceLook = 0 }
  }

  private func knownCheck(_ record: LedgerRecord) throws(ScanFailure) -> Plan.Check {
    let id = record.text("check") ?? ""
    for check in [step.check, step.unless] {
      if let check, check.id == id { return check }
    }
    throw contradiction("check `\(id)` is not one of step `\(step.id)`")
  }

  private mutating func begin(
    _ check: Plan.Check, _ record: LedgerRecord
  ) throws(ScanFailure) {
    if step.unless?.id == check.id, let unless = step.unless,
      step.check?.id != check.id || !isReadyForProof
    {
      return try beginUnless(unless)
    }
    guard isReadyForProof else {
      throw contradiction(
        "check `\(check.id)` is looked at before step `\(step.id)` has done what it proves")
    }
    role = .proof
    flow = CheckFlow(
      check, on: hostsToProve, peopleHosts: peopleHosts,
      retry: step.proofRetry, isWait: step.kind == .wait, before: looks[.proof, default: 0],
      began: previous, holdsTimes: holdsTimes)
  }

  /// Whether the step's own action is at a point where its check is looked at.
  var isReadyForProof: Bool {
    guard step.check != nil, proof != .passedOver else { return false }
    guard step.kind == .run else {
      return proof == .due && step.hosts.allSatisfy { states[$0] == .left } && !isGivenUp
    }
    guard provesByBatch else {
      return hasRun && proof == .due && step.hosts.allSatisfy { states[$0] == .left }
    }
    let batch = currentBatch
    return batch.contains { states[$0] == .well }
      && batch.allSatisfy { host in
        switch states[host] {
        case .well, .left: true
        case .ill(.interrupted): false
        case .ill: step.onFailure == .finishBatch && mayStopTrying(host)
        case .waiting: step.onFailure == .finishBatch && mayBeUnclear
        case .unknown, .open, nil: false
        }
      }
  }

  /// The first batch that is not settled.
  var currentBatch: [String] {
    step.batches.first { batch in batch.contains { states[$0] != .left } } ?? []
  }

  var hostsToProve: [String] {
    guard let check = step.check, provesByBatch else { return step.check?.hosts ?? [] }
    let batch = currentBatch
    return check.hosts.filter { batch.contains($0) && states[$0] == .well }
  }

  /// Whether the step's work is done already is asked before anything of it is done; what nobody
  /// knows is asked first, and then every answer leaves a record.
  private mutating func beginUnless(_ unless: Plan.Check) throws(ScanFailure) {
    let hosts = step.kind == .run ? currentBatch : step.hosts
    let unknown = hosts.contains { states[$0] == .unknown }
    guard unknown || hosts.contains(where: { states[$0] == .waiting }) || isFirstLook else {
      throw contradiction("check `\(unless.id)` is looked at when step `\(step.id)` is under way")
    }
    role = .unless
    flow = CheckFlow(
      unless, on: unless.hosts, peopleHosts: peopleHosts, retry: nil, isQuiet: !unknown,
      before: looks[.unless, default: 0], silent: unknown ? 0 : silentLooks, began: previous,
      holdsTimes: holdsTimes)
  }

  /// How often the `unless` can have been asked since it left a record last: where it does not hold,
  /// the command starts and nothing says why.
  private var silentLooks: Int {
    guard step.kind == .run else { return 0 }
    guard !mayBeSilent else { return .max }
    let waiting = currentBatch.filter { states[$0] == .waiting }.count
    return startsSinceLook + max(0, waiting - 1)
  }

  private var isFirstLook: Bool { step.kind != .run && !hasRecords }
}

extension StepFlow {
  mutating func takeCheckEnd(
    _ content: RecordContent, _ session: SessionFlow, _ blobs: inout BlobReader
  ) throws(ScanFailure) {
    let check = try knownCheck(content.record)
    if content.withholds, !session.hasSecrets, content.record.text("verdict") != "error" {
      throw contradiction("an output is withheld, and the plan has no secret")
    }
    guard var known = flow, known.isOpen, known.check.id == check.id else {
      let attempt = content.record.number("attempt") ?? 0
      throw contradiction("attempt \(attempt) of check `\(check.id)` ends and did not start")
    }
    flow = nil
    if role == .unless, step.kind == .run, check.kind == .probe { narrow(&known, content) }
    try known.end(content, mayHaveBeenCut: mayHaveBeenCut(check, content), &blobs)
    flow = known
    if role == .unless { concludeUnless(known) }
  }

  /// A command's `unless` looks at the host that is meant, where it can.
  private func narrow(_ flow: inout CheckFlow, _ content: RecordContent) {
    let hosts = content.values?.map(\.host) ?? []
    guard hosts.count <= 1, let host = hosts.first ?? flow.answered, states[host] != nil else {
      return
    }
    flow.narrow(to: host)
  }

  private func mayHaveBeenCut(_ check: Plan.Check, _ content: RecordContent) -> Bool {
    if check.timeoutMS != nil || step.kind == .wait && step.retry?.forMS != nil { return true }
    return content.values?.contains { $0.exit == 255 } ?? false
  }

  private mutating func concludeUnless(_ known: CheckFlow) {
    let hosts = known.hosts
    if known.conclusion.contains(.held) {
      seenDone.formUnion(hosts)
    } else if known.isQuiet {
      if known.conclusion.contains(.unclear) { unclear += 1 }
    } else if step.kind == .run, known.isConcluded {
      // What was asked of a host that nobody knows of.
      let asked = currentBatch.filter { states[$0] == .unknown }
      let meant = asked.filter(hosts.contains).first ?? asked.first
      guard let meant else { return }
      let isClear = !known.conclusion.contains(.unclear) && known.conclusion.contains(.failed)
      if isClear || step.idempotent { states[meant] = .waiting }
    }
    if !known.conclusion.contains(.open) { flow = nil }
  }

  /// What the last look came to decides what follows it: where it may have held, it has.
  ///
  /// - Parameter what: the step does next.
  mutating func settleProof(before what: String) throws(ScanFailure) {
    guard let known = flow else { return }
    guard role == .proof else {
      flow = nil
      return
    }
    guard known.conclusion.contains(.held) else {
      throw contradiction(
        "step `\(step.id)` \(what) though check `\(known.check.id)` had not held, and nobody decided "
          + "to go on")
    }
    passProof(.held)
  }

  /// The proof that was looked for is there, or is done without.
  mutating func passProof(_ result: Proof) {
    let proved = flow?.hosts ?? []
    flow = nil
    guard provesByBatch else {
      proof = result
      return
    }
    for host in proved where states[host] == .well { states[host] = .left }
  }
}
