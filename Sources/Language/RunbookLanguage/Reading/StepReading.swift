import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension ValueReader {
  /// A `check` on its own is the action. Anything but one action is a mistake.
  mutating func settleAction(of step: inout Step) {
    if step.actions.isEmpty, let check = step.check {
      step.actions = [Located(.check(check), at: check.span)]
      step.check = nil
      if let claim = step.claim { reportClaimOfCheck(step, claim) }
    }
    guard step.actions.count != 1 else { return }
    let keywords = [
      "run", "manual", "check", "wait", "notify", "approve", "include", "choose", "steps",
    ]
    let list = keywords.map { "`\($0)`" }.joined(separator: ", ")
    if let second = step.actions.dropFirst().first {
      report(
        Diagnostic(
          .actionCount, "step `\(step.id.value)` has more than one action", at: second.span,
          label: "a second action: `\(second.value.keyword)`",
          labels: [
            DiagnosticLabel(
              "the first: `\(step.actions[0].value.keyword)`", at: step.actions[0].span)
          ],
          help: ["make two steps of it, in the order in which they must happen"]))
    } else {
      report(
        Diagnostic(
          .actionCount, "step `\(step.id.value)` has no action", at: step.id.span,
          help: ["give it one of \(list)"]))
    }
  }

  /// Looking changes nothing: what claims a change has lost its command.
  private mutating func reportClaimOfCheck(_ step: Step, _ claim: (key: String, span: SourceSpan)) {
    report(
      Diagnostic(
        .actionCount, "step `\(step.id.value)` only looks, and has `\(claim.key)`", at: claim.span,
        label: "this needs an action",
        labels: [DiagnosticLabel("its check, which changes nothing", at: step.actions[0].span)],
        help: ["add the `run:` or `manual:` that does it, or take `\(claim.key):` out"]))
  }
}

extension Step {
  /// The first thing that only a step with an action of its own can have.
  fileprivate var claim: (key: String, span: SourceSpan)? {
    if let state = sets.first { return ("sets", state.state.span) }
    if let upgrades { return ("upgrades", upgrades.span) }
    if let backup { return ("backup", backup.span) }
    if let undo { return ("undo", undo.span) }
    return nil
  }
}
