import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let triggerNeverFires = Rule(
    909, "trigger-never-fires",
    summary: "A way back waits for the failure of something that cannot fail in any plan.",
    rationale: "It would be offered to nobody, in the very night that it was written for.",
    failing: [
      RuleExample(
        runbook: """
          procedures: {renew: {steps: [{id: fetch, run: make fetch}]}}
          stages: [{id: live, steps: [{id: note, run: make note}]}]
          recovery:
            - id: back
              title: Go back
              trigger: {failure_of: [«fetch»]}
              steps: [{id: restore, run: make old}]
          """),
      RuleExample(
        runbook: """
          stages: [{id: live, steps: [{id: note, run: make note, on_failure: continue}]}]
          recovery:
            - id: back
              title: Go back
              trigger: {failure_of: [«note»]}
              steps: [{id: restore, run: make old}]
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          procedures: {renew: {steps: [{id: fetch, run: make fetch}]}}
          stages: [{id: live, steps: [{id: again, include: renew}]}]
          recovery:
            - id: back
              title: Go back
              trigger: {failure_of: [again]}
              steps: [{id: restore, run: make old}]
          """)
    ],
    check: { $0.deadTriggers })
}

extension Runbook {
  /// Whether each part of `group.step` stands in the one before it, as far as these are groups.
  fileprivate func isPath(_ name: String) -> Bool {
    let parts = name.split(separator: ".").map(String.init)
    return zip(parts, parts.dropFirst()).allSatisfy { outer, inner in
      guard let group = allSteps.first(where: { $0.id.value == outer }) else { return true }
      return stepsWithIncluded(of: [group]).dropFirst().contains { $0.id.value == inner }
    }
  }
}

extension RuleContext {
  fileprivate var deadTriggers: [Diagnostic] {
    guard let runbook, runbook.recovery.contains(where: { !$0.failureOf.isEmpty }) else {
      return []
    }
    let able = runbook.namesThatCanFail
    let checks = Set(runbook.checks.compactMap(\.id?.value))
    var steps: [String: Step] = [:]
    for step in runbook.allSteps where steps[step.id.value] == nil { steps[step.id.value] = step }
    return runbook.recovery.flatMap(\.failureOf).compactMap { name in
      let last = name.value.split(separator: ".").last.map(String.init) ?? name.value
      guard steps[last] != nil || checks.contains(last) else { return nil }
      if !able.contains(last) || !runbook.isPath(name.value) {
        return finding(
          name, "the plan has no part that could fail as `\(name.value)`",
          "name a step of a stage or of `verify:`, or the group that includes it")
      }
      guard let step = steps[last], step.action?.value.isGroup == false,
        step.onFailure?.value == .continue,
        // The policy itself is told of where something rests on the step.
        step.upgrades == nil, step.satisfies.isEmpty
      else { return nil }
      return finding(
        name, "the plan goes on where `\(name.value)` fails, and no way back is asked for",
        "take `on_failure: continue` out of `\(name.value)`, or name another step")
    }
  }

  private func finding(_ name: Name, _ message: String, _ help: String) -> Diagnostic {
    Diagnostic(DiagnosticCode(909), message, at: name.span, help: [help])
  }
}
