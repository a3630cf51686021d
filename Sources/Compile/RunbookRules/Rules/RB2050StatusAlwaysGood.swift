import RunbookDiagnostics
import RunbookModel
import ShellSyntax

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
      finding(
        step.okStatuses.compactMap(\.known), "`\(step.id.value)`", "ok",
        isTold: step.commands.contains(where: \.countsByStatus))
    }
    let ofChecks = runbook.allChecks.compactMap { check in
      finding(
        (check.expect?.exit ?? []).compactMap(\.known),
        check.id.map { "check `\($0.value)`" } ?? "the check", "exit",
        isTold: check.commands.contains(where: \.countsByStatus))
    }
    return ofSteps + ofChecks
  }

  /// - Parameter isTold: a program is known to say with many statuses how it succeeded.
  private func finding(
    _ statuses: [Located<Int>], _ owner: String, _ key: String, isTold: Bool
  ) -> Diagnostic? {
    // That a program is gone may be just what is to be shown.
    guard statuses.contains(where: { $0.value < 126 }) else { return nil }
    if let none = statuses.first(where: { $0.value == 126 || $0.value == 127 }) {
      let what = none.value == 127 ? "was not found" : "could not be run"
      return Diagnostic(
        DiagnosticCode(2050), .warning,
        "\(owner) takes \(none.value) for success: the program \(what)", at: none.span,
        help: ["take \(none.value) out of `\(key):`"])
    }
    let values = Set(statuses.map(\.value))
    // By 1 and 2 nearly every program says that it failed; who takes both, and more, takes all.
    let isWide = !isTold && values.isSuperset(of: [0, 1, 2]) && values.count > 4
    guard values.count > 16 || isWide, let last = statuses.last else { return nil }
    return Diagnostic(
      DiagnosticCode(2050), .warning, "\(owner) takes nearly every status for success",
      at: last.span, help: ["leave those in `\(key):` that mean that the work is done"])
  }
}

extension CommandVariants {
  /// Whether it runs a program whose statuses add up to what it did, or count something.
  fileprivate var countsByStatus: Bool {
    texts.contains { text in
      ShellText(text.shellText).commands.contains { command in
        let name = command.program.lowercased()
        return name.hasPrefix("robocopy") || name.hasPrefix("fsck") || name.hasPrefix("e2fsck")
          || ["wusa", "wusa.exe", "chkdsk", "mdadm", "pvck", "smartctl", "lsof"].contains(name)
      }
    }
  }
}
