import RunbookDiagnostics
import RunbookModel

/// Checks that secrets stay out of everything but commands, and that values which are known only
/// during a run stay out of what has to be known before it.
enum TextUses {
  static func check(_ runbook: Runbook) -> [Diagnostic] {
    var kinds: [String: Variable] = [:]
    for variable in runbook.variables { kinds[variable.id.value] = variable }
    var diagnostics: [Diagnostic] = []
    for step in runbook.allSteps {
      let inCommands = Set(step.commands.flatMap(\.texts).flatMap(\.references).map(\.span))
      for text in step.templates {
        let shown = text.references.filter { !inCommands.contains($0.span) }
        diagnostics += secrets(shown, kinds)
      }
      diagnostics += unknown(step.workingDirectory, kinds)
    }
    for check in runbook.allChecks {
      let inCommands = Set(check.commands.flatMap(\.texts).flatMap(\.references).map(\.span))
      for text in check.templates {
        let shown = text.references.filter { !inCommands.contains($0.span) }
        diagnostics += secrets(shown, kinds)
      }
      let expected = [
        check.version, check.expect?.equals, check.expect?.matches, check.expect?.contains,
        check.expect?.excludes, check.expect?.version?.value,
      ]
      for text in expected { diagnostics += unknown(text, kinds) }
    }
    return diagnostics
  }

  private static func secrets(_ names: [Name], _ kinds: [String: Variable]) -> [Diagnostic] {
    names.compactMap { name in
      guard let variable = kinds[name.value], variable.type.value == .secret else { return nil }
      return Diagnostic(
        .inlinedSecret, "secret `\(name.value)` would be written down here", at: name.span,
        labels: [DiagnosticLabel("declared a secret here", at: variable.id.span)],
        help: ["use a secret only in the `run:` text that needs it"])
    }
  }

  /// References to dates and values by host in a text that is filled in before the run.
  private static func unknown(
    _ text: TemplateText?, _ kinds: [String: Variable]
  ) -> [Diagnostic] {
    (text?.references ?? []).compactMap { name in
      let variable = kinds[name.value]
      let isByHost =
        variable?.isPerHost ?? (BuiltInVariable(rawValue: name.value)?.isPerHost ?? false)
      guard isByHost || variable?.type.value == .date else { return nil }
      return Diagnostic(
        .valueMismatch, "`\(name.value)` is known only during the run and cannot stand here",
        at: name.span, help: ["use it in a `run:` text, where the shell fills it in"])
    }
  }
}
