import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let undefinedVariable = Rule(
    201, "undefined-variable",
    summary: "A text uses a variable or placeholder that has no value.",
    rationale: "An empty expansion turns `rm -rf \"${dir}/old\"` into something else.",
    failing: [],
    passing: [],
    check: { $0.placeholderFindings })
}

extension RuleContext {
  /// Placeholders such as `<date>` that were copied from a guide.
  fileprivate var placeholderFindings: [Diagnostic] {
    guard let runbook else { return [] }
    return runbook.commandTexts.flatMap { text in
      CommandText.placeholders(in: text.shellText).map { placeholder in
        Diagnostic(
          DiagnosticCode(201), "placeholder `\(placeholder)` has no value", at: text.span,
          help: [
            "declare a variable for it and write `${\(CommandText.variableName(placeholder))}`"
          ])
      }
    }
  }
}
