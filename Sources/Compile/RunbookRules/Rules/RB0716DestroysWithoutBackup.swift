import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let destroysWithoutBackup = Rule(
    716, "destroys-without-backup",
    summary: "A step says that it destroys something, and nothing before it saves anything.",
    rationale: """
      What is destroyed is gone when the upgrade fails. Either there is a backup of it, or somebody \
      has said that there is no way back.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: clear, run: rm -rf /var/lib/shop, destroys: «The old data of the shop»}
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: save, run: make dump, backup: {of: web}, check: {file: /srv/dump}}
                - {id: clear, run: rm -rf /var/lib/shop, destroys: The old data of the shop}
          """)
    ],
    check: { $0.unsavedLosses })
}

extension RuleContext {
  fileprivate var unsavedLosses: [Diagnostic] {
    guard let resolved else { return [] }
    let first = resolved.steps.firstIndex { $0.step.backup != nil } ?? resolved.steps.count
    // A way back begins with whatever the plan has saved.
    let ofRecovery = first < resolved.steps.count ? [] : resolved.recovery.flatMap(\.steps)
    var seen: Set<SourceSpan> = []
    return (resolved.steps.prefix(first) + ofRecovery).compactMap { step in
      guard let loss = step.step.destroys, step.step.undo?.irreversible == nil,
        seen.insert(loss.span).inserted
      else { return nil }
      return Diagnostic(
        DiagnosticCode(716), "nothing is saved before `\(step.id)` destroys it", at: loss.span,
        help: ["take a backup before it, or say `undo: {irreversible: …}` and why"])
    }
  }
}
