import RunbookLanguage
import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let windowInvalid = Rule(
    403, "window-invalid",
    summary: """
      A change window cannot be read, ends before it starts, is shorter than its stage takes, or \
      is over before that of an earlier stage begins.
      """,
    rationale: "The run would be cut off in the middle, or never start.",
    failing: [
      RuleExample(
        change: "windows: {live: {start: 2027-01-16T22:00:00Z, end: «2027-01-16T02:00:00Z»}}"),
      RuleExample(change: "windows: {live: {start: «Saturday 22:00», end: 2027-01-17T02:00:00Z}}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, estimate: 5h}
          """,
        change: "windows: {«live»: {start: 2027-01-16T22:00:00Z, end: 2027-01-17T02:00:00Z}}"),
      RuleExample(
        runbook: """
          stages:
            - {id: live, steps: [{id: copy, run: make copy}]}
            - {id: after, steps: [{id: tidy, run: make tidy}]}
          """,
        change: """
          windows:
            live: {start: 2027-01-16T22:00:00Z, end: 2027-01-17T02:00:00Z}
            after: {start: 2027-01-15T22:00:00Z, end: «2027-01-16T02:00:00Z»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: copy, run: make copy, estimate: 3h}
          """,
        change: "windows: {live: {start: 2027-01-16T22:00:00Z, end: 2027-01-17T02:00:00Z}}")
    ],
    check: { $0.windowFindings })
}

extension RuleContext {
  fileprivate var windowFindings: [Diagnostic] {
    guard let resolved else { return [] }
    return resolved.change.windows.flatMap { window in finding(window, in: resolved) }
      + windowsOutOfOrder(in: resolved)
  }

  /// Stages run one after another, so a window that is over when an earlier stage may first begin is
  /// never used.
  private func windowsOutOfOrder(in resolved: ResolvedChange) -> [Diagnostic] {
    var latest: (window: Window, start: Instant)?
    return resolved.stages.compactMap { stage in
      guard let window = resolved.change.windows.first(where: { $0.stage.value == stage.id }),
        let start = window.start.flatMap({ Instant($0.value) }),
        let end = window.end, let endInstant = Instant(end.value), start.epoch < endInstant.epoch
      else { return nil }
      if let latest, let begins = latest.window.start, endInstant.epoch <= latest.start.epoch {
        return Diagnostic(
          DiagnosticCode(403),
          "the window of `\(window.stage.value)` is over before that of `\(latest.window.stage.value)`, an earlier stage, begins",
          at: end.span, labels: [DiagnosticLabel("the earlier stage begins here", at: begins.span)],
          help: ["stages run in the plan's order: move one of the windows"])
      }
      if latest.map({ $0.start.epoch < start.epoch }) ?? true { latest = (window, start) }
      return nil
    }
  }

  private func finding(_ window: Window, in resolved: ResolvedChange) -> [Diagnostic] {
    let code = DiagnosticCode(403)
    let times = [window.start, window.end].compactMap { $0 }
    let unreadable = times.filter { Instant($0.value) == nil }
    guard unreadable.isEmpty, let start = window.start, let end = window.end,
      let startInstant = Instant(start.value), let endInstant = Instant(end.value)
    else {
      return unreadable.map {
        Diagnostic(
          code, "`\($0.value)` is not a time", at: $0.span,
          help: ["write date, time and zone as in `2027-01-16T22:00:00+01:00` (RFC 3339)"])
      }
    }
    guard startInstant.epoch < endInstant.epoch else {
      return [
        Diagnostic(
          code, "the window of `\(window.stage.value)` ends before it starts", at: end.span,
          labels: [DiagnosticLabel("it starts here", at: start.span)])
      ]
    }
    let stage = resolved.stages.first { $0.id == window.stage.value }
    let needed = (stage?.steps ?? []).compactMap(\.step.estimate?.value).reduce(0, +) / 1000
    let length = endInstant.epoch - startInstant.epoch
    guard needed > length else { return [] }
    return [
      Diagnostic(
        code,
        "the window of `\(window.stage.value)` is \(length / 60)m long, but its steps take \((needed + 59) / 60)m",
        at: window.stage.span, help: ["make the window longer, or move steps to another stage"])
    ]
  }
}
