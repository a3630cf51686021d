import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let leftOutByNobody = Rule(
    1211, "left-out-by-nobody",
    summary: """
      A change leaves out what would meet a `must`, and nobody who may approve it has decided that.
      """,
    rationale: """
      To do without what the product demands is an approval. It takes a name, and not that of \
      somebody who operates the change.
      """,
    failing: [
      RuleExample(
        product: "requirements: [{id: drained, kind: step}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, optional: true, satisfies: [drained]}
                - {id: upgrade, run: make upgrade}
          """,
        change: "skip: [«{step: drain, reason: No time.}»]"),
      RuleExample(
        product: "requirements: [{id: drained, kind: step}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, optional: true, satisfies: [drained]}
                - {id: upgrade, run: make upgrade}
          """,
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com]}
          skip: [{step: drain, reason: No time., by: «ana@example.com»}]
          """),
    ],
    passing: [
      RuleExample(
        product: "requirements: [{id: drained, kind: step}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: make drain, optional: true, satisfies: [drained]}
                - {id: upgrade, run: make upgrade}
          """,
        change: """
          people: {operators: [ana@example.com], approvers: [li@example.com]}
          skip: [{step: drain, reason: Nobody is logged in., by: li@example.com}]
          """)
    ],
    check: { $0.partsLeftOutByNobody })
}

extension RuleContext {
  fileprivate var partsLeftOutByNobody: [Diagnostic] {
    guard let resolved else { return [] }
    let people = resolved.change.people
    let approvers = Set(people.approvers.map(\.address))
    let operators = Set(people.operators.map(\.address))
    func decides(_ skip: SkipDecision) -> Bool {
      guard let by = skip.by else { return false }
      return approvers.isEmpty
        ? !operators.contains(by.address)
        : approvers.subtracting(operators).contains(by.address)
    }
    var seen: Set<SourceSpan> = []
    return resolved.product.requirements.compactMap { requirement -> Diagnostic? in
      guard requirement.level == .must, resolved.exemption(requirement) == nil,
        resolved.satisfiers(of: requirement).isEmpty
      else { return nil }
      let parts = resolved.partsLeftOut(of: requirement).filter { $0.cause == .decision }
      let skips = parts.compactMap { part in
        resolved.change.skip.first { skip in
          [skip.stage, skip.step].contains { $0.map { part.isPart(called: $0.value) } ?? false }
        }
      }
      guard let skip = skips.first, !skips.contains(where: decides),
        seen.insert(skip.span).inserted
      else { return nil }
      let part = (skip.step ?? skip.stage)?.value ?? ""
      let message =
        skip.by.map { "`\($0.value)` may not leave `\(part)` out" }
        ?? "`\(part)` is left out, and nobody has decided that"
      return Diagnostic(
        DiagnosticCode(1211), "\(message): it meets `\(requirement.id.value)`, which is a `must`",
        at: skip.by?.span ?? skip.span,
        labels: [DiagnosticLabel("demanded here", at: requirement.id.span)],
        help: [
          approvers.isEmpty
            ? "name somebody under `by:` who does not operate the change, or leave the part in"
            : "name an approver of the change under `by:`, or leave the part in"
        ])
    }
  }
}

extension ResolvedSkip {
  /// Whether it is the part of that name, in whichever hop.
  fileprivate func isPart(called name: String) -> Bool {
    id == name || id.hasPrefix(name + ".") || id.hasSuffix("." + name)
  }
}
