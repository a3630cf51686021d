import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let approvalsOutOfReach = Rule(
    1206, "approvals-out-of-reach",
    summary: "The change asks for signatures that too few people, or nobody, may give.",
    rationale: """
      Whoever executes a change cannot approve it. A change that counts on its operators, or on \
      nobody, is refused in the night instead of today.
      """,
    failing: [
      RuleExample(
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com]}
          approvals: {required: «2»}
          """),
      RuleExample(
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com, ana@example.com]}
          approvals: {required: «2»}
          """),
      RuleExample(
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com]}
          approvals: {required: «0»}
          """),
      RuleExample(
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com]}
          signatures: [operate, «approve»]
          """),
      RuleExample(
        change: """
          people: {operators: [ana@example.com], reviewers: [ana@example.com]}
          signatures: [«review»]
          """),
    ],
    passing: [
      RuleExample(
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com, ed@example.com]}
          approvals: {required: 2}
          signatures: [operate, approve, review]
          """)
    ],
    check: { $0.approvalCountFindings + $0.signatureFindings })
}

extension RuleContext {
  fileprivate var approvalCountFindings: [Diagnostic] {
    guard let change = resolved?.change, let approvals = change.approvals else { return [] }
    let required = approvals.required
    guard required.value > 0 else {
      return [
        Diagnostic(
          DiagnosticCode(1206), "`required` must be 1 or more", at: required.span,
          help: ["take `approvals:` out where the change needs none"])
      ]
    }
    let operators = Set(change.people.operators.map(\.person))
    let able = Set(change.people.approvers.map(\.person)).subtracting(operators)
    guard able.count < required.value else { return [] }
    return [
      Diagnostic(
        DiagnosticCode(1206),
        "\(required.value) approvals are required, and \(able.count) people may give one",
        at: required.span, notes: ["an operator of the change cannot approve it"],
        help: ["name more people under `people.approvers:`, or ask for fewer"])
    ]
  }

  fileprivate var signatureFindings: [Diagnostic] {
    guard let change = resolved?.change else { return [] }
    let operators = change.people.operators.map(\.person)
    let reviewers = change.people.reviewers.map(\.person)
    return change.signatures.compactMap { role in
      switch role.value {
      case .approve where change.approvals == nil:
        Diagnostic(
          DiagnosticCode(1206), "no run takes in the approvals that `signatures:` asks for",
          at: role.span, help: ["say with `approvals:` how many people have to approve"])
      case .review where !reviewers.isEmpty && reviewers.allSatisfy(operators.contains):
        Diagnostic(
          DiagnosticCode(1206), "a review is asked for, and nobody may give one", at: role.span,
          notes: ["an operator of the change cannot review it"],
          help: ["name somebody else under `people.reviewers:`"])
      case .operate, .approve, .review: nil
      }
    }
  }
}
