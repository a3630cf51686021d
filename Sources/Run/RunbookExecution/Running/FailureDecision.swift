import RunbookBase
import RunbookEvidence
import RunbookPlan

/// What becomes of a failure: the step's policy decides, or the operator.
struct FailureDecision {
  enum Decision: Sendable, Equatable {
    case stop
    /// The way back begins.
    case turnBack
    /// The records say why the run goes on all the same.
    case goOn
    case retry
    /// A person has done it, or has seen that it holds, and has attested that.
    case attested
  }

  /// What has failed, and with it what a person could do instead.
  enum Subject: Sendable {
    case action(hosts: [String])
    case proof(Plan.Check, hosts: [String])

    /// Hosts of the step that a decision is recorded for; nil: for the whole step.
    func hosts(of step: Plan.Step) -> [String?] {
      let named: [String] =
        switch self {
        case .action(let hosts): hosts
        case .proof(_, let hosts):
          step.kind == .run && Set(hosts).isSubset(of: step.hosts) ? hosts : []
        }
      return named.isEmpty || Set(named) == Set(step.hosts) ? [nil] : named
    }
  }

  let context: RunContext
  let step: Plan.Step

  func decide(
    _ stop: RunStop, about subject: Subject
  ) async throws(EvidenceError) -> Decision {
    switch stop.kind {
    case .gate: break
    case .failed, .waitTimedOut:
      if step.position != .entry, step.onFailure == .continue, !isGuarded {
        try await goOnByPolicy(stop, subject)
        return .goOn
      }
    // A person has said no, and may think again; who approves has the last word.
    case .attestation where step.kind != .approve: break
    case .attestation, .window, .machine, .interrupted: return .stop
    }
    // A gate that could be passed over would be none, and what already goes back cannot turn.
    let mayTurnBack = await context.ledger.mayTurnBack(from: step)
    if let terminal = context.terminal, context.interruption.signal == nil {
      return try await ask(stop, subject, terminal, mayTurnBack)
    }
    guard stop.kind == .failed || stop.kind == .waitTimedOut else { return .stop }
    return step.onFailure == .rollback && mayTurnBack ? .turnBack : .stop
  }

  private func goOnByPolicy(
    _ stop: RunStop, _ subject: Subject
  ) async throws(EvidenceError) {
    for host in subject.hosts(of: step) {
      try await record(
        .continue, host, "failed, and its failure policy is to go on: \(stop.reason)")
    }
  }

  private func record(
    _ kind: EvidenceRecord.Deviation.Kind, _ host: String?, _ reason: String
  ) async throws(EvidenceError) {
    try await context.writer.append(
      .deviation(
        .init(
          step: step.id, host: host, kind: kind, reason: reason, by: context.options.operatorName)))
  }
}

// MARK: - Asking the operator

extension FailureDecision {
  private enum Choice: String, CaseIterable {
    case retry, skip, hand, back, stop

    var explanation: String {
      switch self {
      case .retry: "retry: try it again"
      case .skip: "skip: go on without it, for a reason that is recorded"
      case .hand: "hand: somebody does it by hand and attests it"
      case .back: "back: roll back what this run has done"
      case .stop: "stop: end the run here; it can be resumed"
      }
    }
  }

  private func choices(_ mayTurnBack: Bool) -> [Choice] {
    if step.position == .entry { return [.retry, .stop] }
    let isShut = isGuarded && waivers.isEmpty
    return Choice.allCases.filter { choice in
      switch choice {
      case .back: mayTurnBack
      case .skip, .hand: !isShut
      case .retry, .stop: true
      }
    }
  }

  private var isGuarded: Bool {
    context.plan.isGuarded(step, isPlanned: context.plan.steps.contains { $0.id == step.id })
  }

  /// Who may agree that the step is passed by; nobody where approvals are signed, because there is no
  /// signature for it.
  private var waivers: [String] {
    guard context.plan.people.approvalsRequired == 0 || context.approval.brokenGlass != nil else {
      return []
    }
    return context.plan.waivers.filter { !PersonName.isSame($0, context.options.operatorName) }
  }

  /// What the operator is told of a step that nobody passes by alone.
  private var guardLines: [String] {
    guard isGuarded else { return [] }
    let demands = context.plan.demands(on: step).joined(separator: ", ")
    let why = demands.isEmpty ? "its failure stops the run" : "\(demands) rests on it"
    return [
      waivers.isEmpty
        ? "\(why): nobody is there who may agree that it is passed by"
        : "\(why): to skip it or to hand it over takes an approver"
    ]
  }

  /// - Returns: whether an approver agrees that the step is passed by, where it takes one.
  private func isAgreed(_ reason: String) async throws(EvidenceError) -> Bool {
    guard isGuarded else { return true }
    return try await Attestation(context: context, step: step).waive(reason, allowed: waivers)
  }

  private func ask(
    _ stop: RunStop, _ subject: Subject, _ terminal: any OperatorTerminal, _ mayTurnBack: Bool
  ) async throws(EvidenceError) -> Decision {
    let place = stop.host.map { $0 == Plan.controllerID ? "" : " on \($0)" } ?? ""
    var lines = ["step `\(step.id)`\(place): \(stop.reason)"]
    lines += stop.lastLines.map { "│ \($0)" }
    let choices = choices(mayTurnBack)
    context.reporter.report(
      .asking(lines: lines + guardLines + choices.map(\.explanation)))
    let question = "[\(choices.map(\.rawValue).joined(separator: "/"))] "
    while let answer = await context.ask(question, terminal) {
      let word = answer.lowercased()
      let meant = choices.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
      guard meant.count == 1, let choice = meant.first else { continue }
      if let decision = try await take(choice, stop, subject, terminal) { return decision }
    }
    return .stop
  }

  /// - Returns: nil where the operator has to choose again.
  private func take(
    _ choice: Choice, _ stop: RunStop, _ subject: Subject, _ terminal: any OperatorTerminal
  ) async throws(EvidenceError) -> Decision? {
    switch choice {
    case .stop: return .stop
    case .back: return .turnBack
    case .retry:
      for host in subject.hosts(of: step) {
        try await record(.retry, host, "the operator tries again: \(stop.reason)")
      }
      return .retry
    case .skip:
      guard let reason = await context.ask("reason: ", terminal), !reason.isEmpty else {
        return nil
      }
      guard try await isAgreed(reason) else { return nil }
      for host in subject.hosts(of: step) {
        try await record(.skip, host, reason)
        try await context.writer.append(
          .skip(
            .decided(
              step: step.id, host: host, reason: reason, by: context.options.operatorName)))
      }
      return .goOn
    case .hand:
      if isGuarded {
        guard let reason = await context.ask("reason: ", terminal), !reason.isEmpty,
          try await isAgreed(reason)
        else { return nil }
      }
      return try await attest(subject) ? .attested : nil
    }
  }

  /// - Returns: whether a person has attested it on every host.
  private func attest(_ subject: Subject) async throws(EvidenceError) -> Bool {
    let attestation = Attestation(context: context, step: step)
    switch subject {
    case .action(let hosts):
      for host in hosts {
        guard try await attestation.attest(byHand(on: host), host: host) == .done else {
          return false
        }
      }
    case .proof(let check, let hosts):
      for host in hosts {
        let lines = Instruction.lines(of: check, on: host)
        guard try await attestation.attest(lines, host: host, check: check.id) == .done else {
          return false
        }
      }
    }
    return true
  }

  private func byHand(on host: String) -> [String] {
    let place = host == Plan.controllerID ? "" : " on \(host)"
    var lines = ["by hand\(place): \(step.title)"]
    if let text = step.command?.text(on: host) {
      lines.append("in place of:")
      lines += text.split(separator: "\n").map { "  \($0)" }
    }
    return lines
  }
}
