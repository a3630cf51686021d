import RunbookDiagnostics
import RunbookModel

/// Decides `when:` from the facts and variables of a change.
struct ConditionEvaluator {
  private let values: [String: String]
  var diagnostics: [Diagnostic] = []
  private let change: Name

  init(product: Product, runbook: Runbook, change: Change) {
    var values: [String: String] = [:]
    for variable in runbook.variables {
      values[variable.id.value] = variable.defaultValue?.shellText
    }
    for binding in change.variables { values[binding.name.value] = binding.value?.shellText }
    for (name, value) in change.facts { values[name.value] = value.value }
    self.values = values
    self.change = change.id
  }

  mutating func holds(_ condition: Condition) -> Bool {
    var result = true
    for term in condition.terms {
      guard let value = values[term.name.value] else {
        diagnostics.append(
          Diagnostic(
            .unsetFact, "`\(term.name.value)` is asked for here, but has no value",
            at: term.name.span,
            labels: [DiagnosticLabel("this change does not state it", at: change.span)],
            help: ["add `\(term.name.value):` to the change's `facts:` or `variables:`"]))
        continue
      }
      if !term.values.contains(where: { $0.value == value }) { result = false }
    }
    return result
  }

  /// Why a part with an unmet condition does not run.
  func describe(_ condition: Condition) -> String {
    let terms = condition.terms.map { term in
      let wanted = term.values.map(\.value).joined(separator: " or ")
      return "`\(term.name.value)` is `\(values[term.name.value] ?? "")`, not `\(wanted)`"
    }
    return "does not apply: " + terms.joined(separator: ", ")
  }
}
