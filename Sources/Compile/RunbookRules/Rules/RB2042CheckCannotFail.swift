import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let checkCannotFail = Rule(
    2042, "check-cannot-fail", .warning,
    summary: """
      A check cannot fail: its command always ends with 0 or always says the same, or what it \
      expects holds of everything.
      """,
    rationale: "It is green whatever happens, and proves nothing.",
    failing: [
      RuleExample(runbook: "checks: {web-runs: {run: «pgrep web || true», expect: {exit: 0}}}"),
      RuleExample(runbook: "checks: {web-runs: {run: «pgrep web | wc -l», expect: {exit: 0}}}"),
      RuleExample(runbook: "checks: {web-runs: {run: «echo ok», expect: {equals: ok}}}"),
      RuleExample(runbook: "checks: {web-runs: {run: webctl list, expect: {matches: «'.*'»}}}"),
      RuleExample(
        runbook: "checks: {web-runs: {run: ls /srv | wc -l, expect: {number: «'>= 0'»}}}"),
    ],
    passing: [
      RuleExample(runbook: "checks: {web-runs: {run: pgrep web, expect: {exit: 0}}}"),
      RuleExample(
        runbook: "checks: {web-runs: {run: pgrep web | wc -l, expect: {number: '>= 1'}}}"),
    ],
    check: { $0.toothlessFindings })
}

extension RuleContext {
  fileprivate var toothlessFindings: [Diagnostic] {
    (runbook?.allChecks ?? []).compactMap { check in
      guard let fault = Toothlessness(check, resolved) else { return nil }
      let name = check.id.map { "check `\($0.value)`" } ?? "the check"
      return Diagnostic(
        DiagnosticCode(2042), .warning, "\(name) cannot fail: \(fault.reason)", at: fault.place,
        help: [fault.remedy])
    }
  }
}
