import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let onePersonSpelledTwice = Rule(
    1210, "one-person-spelled-twice",
    summary: "One person stands in the change under two spellings of the same address.",
    rationale: """
      Names are compared as they are written. Under another spelling an operator could approve \
      their own change, and one approver would count as two.
      """,
    failing: [
      RuleExample(
        change: "people: {operators: [ana@example.com], approvers: [«Ana Lee <ana@example.com>»]}"),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: may, approve: {ask: 'May we go on?', by: [«'mailto:ana@example.com'»]}}
          """,
        change: "people: {operators: [ana@example.com], approvers: [li@example.com]}"),
    ],
    passing: [
      RuleExample(
        change: """
          people:
            operators: [Ana Lee <ana@example.com>]
            approvers: [li@example.com, Ana Gil <ana.gil@example.com>]
          """),
      RuleExample(
        change:
          "people: {operators: [ana@example.com], approvers: [Ana@example.com, li@example.com]}"
      ),
    ],
    check: { $0.peopleSpelledTwice })
}

extension RuleContext {
  fileprivate var peopleSpelledTwice: [Diagnostic] {
    guard let resolved else { return [] }
    let people = resolved.change.people
    let steps = resolved.steps + resolved.recovery.flatMap(\.steps)
    let asked = steps.flatMap { scheduled -> [Name] in
      if case .approve(let approve)? = scheduled.step.action?.value { approve.by } else { [] }
    }
    var first: [String: Name] = [:]
    var seen: Set<SourceSpan> = []
    let names =
      people.operators + people.approvers + people.reviewers + asked
      + resolved.change.skip.compactMap(\.by)
    return names.compactMap { name in
      let address = name.address
      guard !address.isEmpty else { return nil }
      guard let other = first[address] else {
        first[address] = name
        return nil
      }
      guard other.person != name.person, seen.insert(name.span).inserted else { return nil }
      return Diagnostic(
        DiagnosticCode(1210), "`\(name.value)` and `\(other.value)` are one person",
        at: name.span, labels: [DiagnosticLabel("the same address", at: other.span)],
        notes: ["names are compared as they are written, so they would count as two"],
        help: ["write `\(other.value)` here, too"])
    }
  }
}
