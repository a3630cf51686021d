import RunbookBase
import RunbookEvidence
import RunbookPlan

/// What came of asking a person.
enum PersonAnswer: Sendable, Equatable {
  case done
  case refused(String)
  /// Nobody is there to answer, for this reason; the run fails closed.
  case nobody(String)
  case interrupted
}

/// Asks a person on the terminal to do something and to attest it, and records the answer.
struct Attestation {
  private static let attemptLimit = 3

  let context: RunContext
  let step: Plan.Step

  /// Shows an instruction, waits for the person's word, and records it.
  ///
  /// - Parameters:
  ///   - record: what the person has to record besides.
  ///   - check: id of the check that the answer belongs to; nil: the step itself.
  func attest(
    _ instruction: [String], record: [String] = [], host: String? = nil, check: String? = nil
  ) async throws(EvidenceError) -> PersonAnswer {
    guard let terminal = context.terminal else { return .nobody(nobodyReason) }
    context.reporter.report(.asking(lines: instruction))
    let question = check == nil ? "done? [yes/no] " : "does it hold? [yes/no] "
    guard let isDone = await yesOrNo(question, terminal) else { return missing() }
    var fields: [String: String] = [:]
    for name in isDone ? record : ["reason"] {
      guard let value = await text("\(name): ", terminal) else { return missing() }
      fields[name] = value
    }
    let name = context.options.operatorName
    guard let typed = await context.ask("your name [\(name)]: ", terminal) else { return missing() }
    try await context.writer.append(
      .signoff(
        .init(
          step: step.id, host: isWhole(host, check) ? nil : host,
          check: check, by: typed.isEmpty ? name : typed, done: isDone, fields: fields)))
    return isDone ? .done : .refused(fields["reason"] ?? "")
  }

  /// Whether a word on this host is one on the step as a whole. A command that somebody runs by hand
  /// is always one on its host.
  private func isWhole(_ host: String?, _ check: String?) -> Bool {
    check == nil && host == Plan.controllerID && step.kind != .run
  }

  /// Asks for an approval by somebody other than the operator, and records it.
  ///
  /// Where the plan itself needs signed approvals, so does every gate on its way; only who has
  /// broken the glass is asked for a name alone.
  func approve(_ approve: Plan.Approve) async throws(EvidenceError) -> PersonAnswer {
    if context.plan.people.approvalsRequired > 0, context.approval.brokenGlass == nil {
      return try await GateApproval(context: context, step: step).run(approve)
    }
    guard let terminal = context.terminal else { return .nobody(nobodyReason) }
    let allowed = approve.by.isEmpty ? context.plan.people.approvers : approve.by
    var lines = approve.textLines(on: step.hosts)
    if !allowed.isEmpty { lines.append("may approve: " + allowed.joined(separator: ", ")) }
    context.reporter.report(.asking(lines: lines))
    for _ in 0..<Attestation.attemptLimit {
      guard let name = await text("approver's name: ", terminal) else { return missing() }
      if let objection = objection(to: name, allowed: allowed) {
        context.reporter.report(.asking(lines: [objection]))
        continue
      }
      guard let approves = await yesOrNo("\(name), do you approve? [yes/no] ", terminal) else {
        return missing()
      }
      try await context.writer.append(.approval(.init(step: step.id, by: name, approved: approves)))
      return approves ? .done : .refused("\(name) refused")
    }
    return .nobody("was approved by nobody who may")
  }

  /// Asks somebody other than the operator to agree that the step is passed by. Only a yes is
  /// recorded: after a no nothing has changed.
  func waive(_ reason: String, allowed: [String]) async throws(EvidenceError) -> Bool {
    guard let terminal = context.terminal else { return false }
    context.reporter.report(
      .asking(lines: allowed.map { "may agree: \($0)" }))
    for _ in 0..<Attestation.attemptLimit {
      guard let name = await text("approver's name: ", terminal) else { return false }
      if let objection = objection(to: name, allowed: allowed) {
        context.reporter.report(.asking(lines: [objection]))
        continue
      }
      let question = "\(name), do you agree that `\(step.id)` is passed by? [yes/no] "
      guard await yesOrNo(question, terminal) == true else { return false }
      try await context.writer.append(
        .approval(.init(step: step.id, by: name, approved: true, reason: reason)))
      return true
    }
    return false
  }

  private var nobodyReason: String {
    context.options.unattended
      ? "needs a person, and the run is unattended"
      : "needs a person, and there is no terminal to ask on"
  }

  private func missing() -> PersonAnswer {
    context.interruption.signal == nil ? .nobody("got no answer") : .interrupted
  }

  private func objection(to name: String, allowed: [String]) -> String? {
    if PersonName.isSame(name, context.options.operatorName) {
      return "\(name) runs this change and cannot approve it"
    }
    guard allowed.isEmpty || allowed.contains(name) else { return "\(name) may not approve this" }
    return nil
  }

  private func yesOrNo(_ question: String, _ terminal: any OperatorTerminal) async -> Bool? {
    while let answer = await context.ask(question, terminal) {
      switch answer.lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: continue
      }
    }
    return nil
  }

  /// Asks until there is an answer that is not empty.
  private func text(_ question: String, _ terminal: any OperatorTerminal) async -> String? {
    while let answer = await context.ask(question, terminal) {
      if !answer.isEmpty { return answer }
    }
    return nil
  }
}

extension RunContext {
  /// One question; the answer comes without the spaces around it.
  func ask(_ question: String, _ terminal: any OperatorTerminal) async -> String? {
    // Takes the progress line away and keeps it away while the person types.
    reporter.report(.asking(lines: []))
    guard let line = await terminal.ask(redact("  " + question), interruption: interruption) else {
      return nil
    }
    let text = line.drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
