import RunbookDiagnostics
import RunbookModel

/// `web` for `web.service`: the suffix may be left out wherever a unit is named.
func withoutServiceSuffix(_ unit: String) -> String {
  unit.hasSuffix(".service") ? String(unit.dropLast(8)) : unit
}

extension ResolvedChange {
  /// A text with the variables filled in whose value is one for all hosts and known before a run.
  func text(of template: TemplateText) -> String {
    template.substituting { name in
      guard case .text(let text)? = variable(name)?.value else { return parts[name] }
      return text
    }
  }
}
