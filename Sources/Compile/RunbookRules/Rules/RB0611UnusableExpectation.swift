import RunbookDialects
import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let unusableExpectation = Rule(
    611, "unusable-expectation",
    summary: """
      A pattern is no regular expression that script and executor read alike, or a version is \
      compared with what is none.
      """,
    rationale: "Nobody could tell whether the check passed: it would stop the change at night.",
    failing: [
      RuleExample(
        runbook: "checks: {is-new: {run: shopctl --version, expect: {matches: «(version»}}}"),
      RuleExample(
        runbook: "checks: {is-new: {run: shopctl --version, expect: {matches: «'^v\\d+'»}}}"),
      RuleExample(
        runbook: "checks: {is-new: {run: shopctl --version, expect: {version: «'>= newest'»}}}"),
      RuleExample(runbook: "variables: {port: {pattern: «'[0-9+'», default: 80}}"),
    ],
    passing: [
      RuleExample(
        runbook: "checks: {is-new: {run: shopctl --version, expect: {matches: '^v[0-9]+'}}}"),
      RuleExample(
        runbook: "checks: {is-new: {run: shopctl --version, expect: {version: '>= 2.1'}}}"),
      RuleExample(runbook: "variables: {port: {pattern: '[0-9]+', default: 80}}"),
    ],
    check: { $0.unusableExpectations })
}

extension RuleContext {
  fileprivate var unusableExpectations: [Diagnostic] {
    let checks = runbook?.allChecks ?? []
    let written = checks.compactMap(\.expect).flatMap { expect in
      [expect.matches, expect.version?.value].map { $0?.references.isEmpty == true ? $0 : nil }
        .enumerated().compactMap { index, text in
          text.flatMap { finding($0, $0.shellText, isPattern: index == 0) }
        }
    }
    let patterns = (runbook?.variables ?? []).compactMap(\.pattern).compactMap { pattern in
      expressionFault(pattern.value, unit: .characters).map { diagnostic($0, at: pattern.span) }
    }
    return written + patterns + filledExpectations
  }

  /// Of what holds variables: with the values that this change gives them.
  private var filledExpectations: [Diagnostic] {
    guard let resolved else { return [] }
    let steps = resolved.steps + resolved.recovery.flatMap(\.steps)
    let checks = steps.flatMap { [$0.check, $0.unless] }.compactMap { $0?.check.expect }
    return checks.flatMap { expect in
      [(expect.matches, true), (expect.version?.value, false)].compactMap { text, isPattern in
        guard let text, !text.references.isEmpty else { return nil }
        return finding(text, resolved.filled(text), isPattern: isPattern)
      }
    }
  }

  private func finding(_ place: TemplateText, _ text: String, isPattern: Bool) -> Diagnostic? {
    if isPattern {
      return expressionFault(text, unit: .bytes).map { diagnostic($0, at: place.span) }
    }
    guard VersionNumber(text.utf8) == nil else { return nil }
    return Diagnostic(
      DiagnosticCode(611), "`\(text)` is not a version that could be compared", at: place.span,
      help: ["write numbers with dots between, such as `>= 8.2`"])
  }

  private func expressionFault(
    _ text: String, unit: ExtendedRegex.Unit
  ) -> (text: String, fault: RegexFault)? {
    do throws(RegexFault) {
      _ = try ExtendedRegex(text, unit: unit)
      return nil
    } catch {
      return (text, error)
    }
  }

  private func diagnostic(
    _ found: (text: String, fault: RegexFault), at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(611),
      "`\(found.text.prefix(80))` is no regular expression: it \(found.fault.reason)", at: span,
      notes: ["what is meant is what `grep -E` makes of it on every host, in the locale `C`"],
      help: found.fault.remedy.map { [$0] } ?? [])
  }
}

extension ResolvedChange {
  /// The text with every value filled in that is known before a run.
  func filled(_ text: TemplateText) -> String {
    text.substituting { name in variable(name)?.value.singleText ?? parts[name] }
  }
}
