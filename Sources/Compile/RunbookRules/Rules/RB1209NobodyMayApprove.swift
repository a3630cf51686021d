import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let nobodyMayApprove = Rule(
    1209, "nobody-may-approve",
    summary: "An approval is asked for on the way, and nobody but its operators may give it.",
    rationale: """
      Who executes a change cannot approve it. The plan would stop at the gate in the night, or \
      somebody would be asked whom nobody has named for it.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «may», approve: {ask: 'May we go on?'}}
          """,
        change: "people: {operators: [ana@example.com], approvers: [ana@example.com]}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?', by: [«ana@example.com»]}}
          """,
        change: "people: {operators: [ana@example.com], approvers: [li@example.com]}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: «may», approve: {ask: 'May we go on?'}}
          """,
        change: "people: {operators: [ana@example.com]}"),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?'}}
          """,
        change: """
          people: {operators: [ana@example.com], approvers: [ana@example.com, li@example.com]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?', by: [li@example.com]}}
          """,
        change: "people: {operators: [ana@example.com]}"),
    ],
    check: { $0.gatesOfNobody })
}

extension RuleContext {
  fileprivate var gatesOfNobody: [Diagnostic] {
    guard let resolved else { return [] }
    let people = resolved.change.people
    let operators = Set(people.operators.map(\.person))
    func isAble(_ name: Name) -> Bool { !operators.contains(name.person) }
    let steps = resolved.steps + resolved.recovery.flatMap(\.steps)
    var seen: Set<SourceSpan> = []
    return steps.compactMap { scheduled -> Diagnostic? in
      guard case .approve(let approve)? = scheduled.step.action?.value else { return nil }
      let allowed = approve.by.isEmpty ? people.approvers : approve.by
      guard !allowed.contains(where: isAble) else { return nil }
      let place = approve.by.first?.span ?? scheduled.span
      guard seen.insert(place).inserted else { return nil }
      return Diagnostic(
        DiagnosticCode(1209),
        allowed.isEmpty
          ? "`\(scheduled.id)` asks for an approval, and the change names nobody who may give it"
          : "`\(scheduled.id)` can be approved by nobody but an operator of the change",
        at: place, labels: labels(approve, people),
        notes: ["an operator of the change cannot approve it"],
        help: [
          approve.by.isEmpty
            ? "name somebody who is no operator under `people.approvers:` of the change"
            : "name somebody under `by:` who is no operator of the change"
        ])
    }
  }

  private func labels(_ approve: Approve, _ people: People) -> [DiagnosticLabel] {
    let names = approve.by.isEmpty ? people.approvers : people.operators
    return names.first.map { name in
      [DiagnosticLabel(approve.by.isEmpty ? "may approve" : "operates the change", at: name.span)]
    } ?? []
  }
}
