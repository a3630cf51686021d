import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let statusAlwaysGood = Rule(
    2050, "status-always-good", .warning,
    summary: """
      `ok:` or `exit:` takes a status for success by which the shell says that it ran nothing, or \
      nearly every status.
      """,
    rationale: """
      A status of 127 is what is left of a program that is not there, 126 of one that may not be run. A step \
      that takes them, or everything, for success is done whatever happened.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: note, run: make note, ok: [0, «127»]}
          """),
      RuleExample(
        runbook: "checks: {web-runs: {run: webctl state, expect: {exit: [0, «126»]}}}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          checks: {gone: {run: webctl state, expect: {exit: [127]}}}
          stages:
            - id: live
              steps:
                - {id: note, run: 'grep -q web /etc/motd', ok: [0, 1]}
          """)
    ],
    check: { $0.alwaysGood })
}

extension RuleContext {
  fileprivate var alwaysGood: [Diagnostic] {
    guard let runbook else { return [] }
    let ofSteps = runbook.allSteps.compactMap { step in
      finding(step.okStatuses.compactMap(\.known), "`\(step.id.value)`", "ok")
    }
    let ofChecks = runbook.allChecks.compactMap { check in
      finding(
        (check.expect?.exit ?? []).compactMap(\.known),
        check.id.map { "check `\($0.value)`" } ?? "the check", "exit")
    }
    return ofSteps + ofChecks
  }

  private func finding(_ statuses: [Located<Int>], _ owner: String, _ key: String) -> Diagnostic? {
    // That a program is gone may be just what is to be shown.
    guard statuses.contains(where: { $0.value < 126 }) else { return nil }
    if let none = statuses.first(where: { $0.value == 126 || $0.value == 127 }) {
      let what = none.value == 127 ? "was not found" : "could not be run"
      return Diagnostic(
        DiagnosticCode(2050), .warning,
        "\(owner) takes \(none.value) for success: the program \(what)", at: none.span,
        help: ["take \(none.value) out of `\(key):`"])
    }
    guard Set(statuses.map(\.value)).count > 16, let last = statuses.last else { return nil }
    return Diagnostic(
      DiagnosticCode(2050), .warning, "\(owner) takes nearly every status for success",
      at: last.span, help: ["leave those in `\(key):` that mean that the work is done"])
  }
}
