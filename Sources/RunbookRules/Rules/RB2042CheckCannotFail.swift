import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let checkCannotFail = Rule(
    2042, "check-cannot-fail", .warning,
    summary: "A check cannot fail.",
    rationale: "It is green whatever happens, and proves nothing.",
    failing: [
      RuleExample(runbook: "checks: {web-runs: {run: «pgrep web || true», expect: {exit: 0}}}"),
      RuleExample(runbook: "checks: {web-runs: {run: «pgrep web | wc -l», expect: {exit: 0}}}"),
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
      guard let probe = check.probes.first, case .run(let command) = probe.value,
        let expect = check.expect, expect.looksOnlyAtStatus,
        expect.exit.allSatisfy({ $0.value == 0 }),
        let text = command.texts.first(where: {
          CommandText.alwaysSucceeds(ShellText($0.shellText))
        })
      else { return nil }
      return Diagnostic(
        DiagnosticCode(2042), .warning,
        "\(check.id.map { "check `\($0.value)`" } ?? "the check") cannot fail: its command always ends with 0",
        at: text.span, help: ["take `|| true` out, or expect something of the output"])
    }
  }
}

extension Expectation {
  fileprivate var looksOnlyAtStatus: Bool {
    equals == nil && matches == nil && contains == nil && excludes == nil && number == nil
      && version == nil && jsonLength == nil && !isEmpty && !isEqual
  }
}
