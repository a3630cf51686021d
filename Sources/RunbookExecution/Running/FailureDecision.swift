import RunbookEvidence
import RunbookPlan

/// What a step's failure policy makes of a failure.
struct FailureDecision {
  enum Decision: Sendable, Equatable {
    case stop
    case goOn
    case retry
  }

  let context: RunContext
  let step: Plan.Step

  /// For a step that cannot be tried again in part.
  func outcome(of stop: RunStop) async throws(EvidenceError) -> StepOutcome {
    try await decide(stop, mayRetry: false) == .goOn ? .passedOver(stop) : .stopped(stop)
  }

  func decide(_ stop: RunStop, mayRetry: Bool = true) async throws(EvidenceError) -> Decision {
    // A gate that could be passed over would be none, and nobody overrules a signal.
    guard stop.kind == .failed || stop.kind == .waitTimedOut, step.position != .entry else {
      return .stop
    }
    switch step.onFailure {
    case .stop, .finishBatch, .rollback: return .stop
    case .continue:
      try await recordDeviation("failed, and its failure policy is to go on", stop)
      return .goOn
    case .ask:
      guard let terminal = context.terminal else { return .stop }
      return try await ask(stop, terminal, mayRetry: mayRetry)
    }
  }

  private func ask(
    _ stop: RunStop, _ terminal: any OperatorTerminal, mayRetry: Bool
  ) async throws(EvidenceError) -> Decision {
    let place = stop.host.map { " on \($0)" } ?? ""
    let lines = ["step `\(step.id)`\(place) \(stop.reason)"] + stop.lastLines.map { "│ \($0)" }
    context.reporter.report(.asking(lines: lines))
    let question = mayRetry ? "[stop/retry/continue] " : "[stop/continue] "
    while let answer = await context.ask(question, terminal) {
      switch answer.lowercased() {
      case "s", "stop": return .stop
      case "r" where mayRetry, "retry" where mayRetry: return .retry
      case "c", "continue":
        try await recordDeviation("failed, and the operator decided to go on", stop)
        return .goOn
      default: continue
      }
    }
    return .stop
  }

  private func recordDeviation(_ text: String, _ stop: RunStop) async throws(EvidenceError) {
    let place = stop.host.map { " (\($0))" } ?? ""
    try await context.writer.append(
      .deviation(
        step: step.id, reason: "\(text)\(place): \(stop.reason)", by: context.options.operatorName))
  }
}
