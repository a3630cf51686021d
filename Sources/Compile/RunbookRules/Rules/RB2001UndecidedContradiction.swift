import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let undecidedContradiction = Rule(
    2001, "undecided-contradiction", .warning,
    summary: """
      The guide contradicts itself or leaves a gap, and the change does not say what it does \
      about it.
      """,
    rationale: "Two operators would read the guide in two ways; one of them on the night.",
    failing: [
      RuleExample(
        product: """
          contradictions: [{id: restart-or-not, summary: Chapter 3 restarts the web server and chapter 5 does not.}]
          """,
        change: "id: «CHG0000001»")
    ],
    passing: [
      RuleExample(
        product: """
          contradictions: [{id: restart-or-not, summary: Chapter 3 restarts the web server and chapter 5 does not.}]
          """,
        change: """
          decisions: [{contradiction: restart-or-not, choice: It is restarted., by: ana@example.com}]
          """)
    ],
    check: { $0.undecidedFindings })
}

extension RuleContext {
  fileprivate var undecidedFindings: [Diagnostic] {
    guard let resolved else { return [] }
    let decided = resolved.change.decisions.map(\.contradiction.value)
    return resolved.product.contradictions.compactMap { contradiction in
      guard !decided.contains(contradiction.id.value) else { return nil }
      return Diagnostic(
        DiagnosticCode(2001), .warning,
        "contradiction `\(contradiction.id.value)` is not decided: \(contradiction.shortSummary)",
        at: resolved.change.id.span, label: "this change does not decide it",
        labels: [DiagnosticLabel("declared here", at: contradiction.id.span)],
        help: [
          "add `{contradiction: \(contradiction.id.value), choice: …, by: …}` to the change's `decisions:`"
        ])
    }
  }
}

extension Contradiction {
  /// The summary as a part of a sentence.
  fileprivate var shortSummary: String {
    summary.value.hasSuffix(".") ? String(summary.value.dropLast()) : summary.value
  }
}
