import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let notInEnumeration = Rule(
    106, "not-in-enumeration",
    summary: "A value is none of those that its key allows.",
    rationale: """
      A word that only looks right, such as a console page of a sister product, sends the \
      operator to a place that does not exist.
      """,
    failing: [],
    passing: [],
    check: { $0.consolePathFindings })
}

extension RuleContext {
  /// Breadcrumbs that the product's console does not have.
  fileprivate var consolePathFindings: [Diagnostic] {
    guard let product, let runbook, !product.console.isEmpty else { return [] }
    return runbook.manualActions.compactMap { manual in
      guard let first = manual.path.first else { return nil }
      let pages = manual.path.map(\.value)
      let known = product.console.map { $0.map(\.value) }
      guard !known.contains(where: { $0.starts(with: pages) || pages.starts(with: $0) }) else {
        return nil
      }
      let paths = known.map { "`" + $0.joined(separator: " > ") + "`" }.joined(separator: ", ")
      return Diagnostic(
        DiagnosticCode(106),
        "the console of `\(product.id.value)` has no page `\(pages.joined(separator: " > "))`",
        at: manual.path.last?.span ?? first.span,
        labels: product.console[0].first.map {
          [DiagnosticLabel("its pages are declared here", at: $0.span)]
        } ?? [],
        help: ["known: \(paths)"])
    }
  }
}
