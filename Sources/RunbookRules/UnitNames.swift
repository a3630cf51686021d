import RunbookDiagnostics
import RunbookModel

extension Component {
  /// Whether a word in a service check or command names the component or its unit.
  func isMeant(by word: String) -> Bool {
    let name = withoutServiceSuffix(word)
    return name == id.value || name == unit.map { withoutServiceSuffix($0.value) }
  }
}

/// `web` for `web.service`: the suffix may be left out wherever a unit is named.
func withoutServiceSuffix(_ unit: String) -> String {
  unit.hasSuffix(".service") ? String(unit.dropLast(8)) : unit
}

extension ResolvedChange {
  /// A text with the variables filled in whose value is one for all hosts and known before a run.
  func text(of template: TemplateText) -> String {
    template.substituting { name in
      guard case .text(let text)? = variable(name)?.value else { return nil }
      return text
    }
  }
}
