import RunbookLanguage
import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let noTimeToTurnBack = Rule(
    2053, "no-time-to-turn-back", .warning,
    summary: "From some step on, the way back does not fit into what is left of the window.",
    rationale: """
      The work fits, and everybody is content; but who finds at its end that it has failed comes \
      back when the system should be open again. An undo without an estimate of its own is taken to \
      last as long as the work.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: prepare, run: make ready, estimate: 10m, undo: {run: make unready}}
                - {id: «renew», run: make new, estimate: 40m, undo: {run: make old, estimate: 30m}}
          """,
        change: """
          windows: {live: {start: '2027-01-16T22:00:00Z', end: '2027-01-16T23:00:00Z'}}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: prepare, run: make ready, estimate: 10m, undo: {run: make unready}}
                - {id: renew, run: make new, estimate: 40m, undo: {run: make old, estimate: 30m}}
          """,
        change: """
          windows: {live: {start: '2027-01-16T22:00:00Z', end: '2027-01-16T23:30:00Z'}}
          """)
    ],
    check: { $0.lateWaysBack })
}

extension RuleContext {
  fileprivate var lateWaysBack: [Diagnostic] {
    guard let resolved else { return [] }
    return resolved.stages.compactMap { stage in
      guard
        let window = resolved.change.windows.first(where: {
          $0.stage.value == stage.id || $0.stage.value == stage.stage?.id.value
        }), let start = window.start.flatMap({ Instant($0.value) }),
        let end = window.end.flatMap({ Instant($0.value) }), start.epoch < end.epoch
      else { return nil }
      return late(stage, window, milliseconds: (end.epoch - start.epoch) * 1000, resolved)
    }
  }

  /// Step by step: what has been done by its end, and what it then takes to go back.
  private func late(
    _ stage: ResolvedStage, _ window: Window, milliseconds length: Int, _ change: ResolvedChange
  ) -> Diagnostic? {
    let recoveries = Dictionary(
      change.recovery.flatMap { recovery in
        recovery.recovery.failureOf.map { ($0.value, recovery) }
      }, uniquingKeysWith: { first, _ in first })
    var done = 0
    var undoing = 0
    var isIrreversible = false
    for step in stage.steps {
      done += step.step.estimate?.value ?? 0
      // Work that does not fit by itself is another finding.
      if done > length { return nil }
      if step.doesWork {
        if let undo = step.step.undo, undo.irreversible == nil {
          undoing += undo.estimate?.value ?? step.step.estimate?.value ?? 0
        }
        isIrreversible = isIrreversible || step.step.undo?.irreversible != nil
      }
      let recovery = recoveries[step.id]
      let back =
        recovery.map { $0.steps.compactMap(\.step.estimate?.value).reduce(0, +) }
        ?? (isIrreversible ? 0 : undoing)
      guard back > 0, done + back > length else { continue }
      let way = recovery.map { "`\($0.recovery.id.value)`" } ?? "to undo it"
      return Diagnostic(
        DiagnosticCode(2053), .warning,
        "from `\(step.id)` on there is no time to turn back: \(minutes(done)) of work and "
          + "\(minutes(back)) of way back, in a window of \(minutes(length))",
        at: step.span, labels: [DiagnosticLabel("the window", at: window.stage.span)],
        notes: ["the way back is \(way)"],
        help: ["make the window longer, or shorten the work or the way back"])
    }
    return nil
  }

  private func minutes(_ milliseconds: Int) -> String { "\((milliseconds + 59_999) / 60_000)m" }
}
