import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let backupUnverified = Rule(
    906, "backup-unverified",
    summary: "A backup is taken, but nothing looks at it.",
    rationale: "An empty file is found when it is needed.",
    failing: [],
    passing: [],
    check: { $0.backupFindings })
}

extension RuleContext {
  fileprivate var backupFindings: [Diagnostic] {
    (runbook?.allSteps ?? []).compactMap { step in
      guard let backup = step.backup, step.check == nil, case .run? = step.action?.value else {
        return nil
      }
      return Diagnostic(
        DiagnosticCode(906), "backup `\(step.id.value)` of `\(backup.of.value)` is not verified",
        at: step.id.span,
        help: ["give it a `check:`, such as that the file is there and not empty"])
    }
  }
}
