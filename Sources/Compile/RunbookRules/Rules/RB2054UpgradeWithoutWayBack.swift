import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let upgradeWithoutWayBack = Rule(
    2054, "upgrade-without-way-back", .warning,
    summary: "A step that upgrades something has no way back, and nothing says that there is none.",
    rationale: """
      Whoever asks for the way back at night learns then that the new version stays. An `undo:`, a \
      recovery for the failure of the step or of one behind it, or `irreversible:` with the reason \
      is found out in daylight; and who cannot go back has somebody agree before, while there still \
      is a way back.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «upgrade-web», upgrades: web, run: make upgrade, check: {tcp: 'web:80'}}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade
                  check: {tcp: 'web:80'}
                  undo: «{irreversible: 'The tables are new.'}»
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: ask, approve: {ask: 'May the tables be made new?'}}
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade
                  check: {tcp: 'web:80'}
                  undo: {irreversible: 'The tables are new.'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: upgrade-web
                  upgrades: web
                  run: make upgrade
                  check: {tcp: 'web:80'}
                  undo: {run: make downgrade}
          """),
    ],
    check: { $0.upgradesWithoutWayBack })
}

extension RuleContext {
  fileprivate var upgradesWithoutWayBack: [Diagnostic] {
    guard let resolved else { return [] }
    return resolved.steps.indices.compactMap { index in
      let step = resolved.steps[index]
      // What only looks or asks has nothing to take back.
      guard let component = step.step.upgrades?.value, step.step.isDeed else { return nil }
      if let undo = step.step.undo, undo.irreversible != nil {
        return resolved.hasGate(before: index) ? nil : withoutGate(step, undo)
      }
      guard step.step.undo == nil, !resolved.isRecovered(step) else { return nil }
      return Diagnostic(
        DiagnosticCode(2054), .warning,
        "`\(step.step.id.value)` upgrades `\(component)`, and there is no way back from it",
        at: step.span,
        help: [
          "add `undo:`, a recovery whose `failure_of:` names it, or `undo: {irreversible: …}`"
        ])
    }
  }

  private func withoutGate(_ step: ScheduledStep, _ undo: Undo) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(2054), .warning,
      "`\(step.step.id.value)` cannot be undone, and nothing before it stops to ask",
      at: undo.span,
      help: ["put an `approve:` or an entry check before it, up to which there is a way back"])
  }
}

extension ResolvedChange {
  /// A recovery is made for the failure of the step, or for the one of its own proof.
  fileprivate func isRecovered(_ step: ScheduledStep) -> Bool {
    recovery.contains { recovery in
      recovery.recovery.failureOf.contains { $0.value == step.id || $0.value == step.baseID }
    }
  }

  /// Something stops the run before the step unless it holds, or somebody agrees; what was upgraded
  /// between it and the step can be taken back.
  fileprivate func hasGate(before index: Int) -> Bool {
    let own = steps[index]
    for earlier in steps[..<index].reversed() {
      if earlier.position == .entry || earlier.step.isApproval { return true }
      // Once another part has been made final, a gate before that one asks about less; batches of one
      // group are asked about together.
      if earlier.step.upgrades != nil, earlier.step.isDeed, earlier.step.undo?.irreversible != nil,
        earlier.hop != own.hop
      {
        return false
      }
    }
    return false
  }
}

extension Step {
  fileprivate var isDeed: Bool {
    switch action?.value {
    case .run, .manual: true
    default: false
    }
  }

  fileprivate var isApproval: Bool {
    if case .approve = action?.value { true } else { false }
  }
}
