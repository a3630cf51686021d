import RunbookDiagnostics
import RunbookModel

/// Names that documents may refer to, each list in the order in which it was written.
struct KnownNames {
  var capabilities: [String] = []
  var roles: [String] = []
  var components: [String] = []
  var states: [String: [String]] = [:]
  var stateNames: [String] = []
  var facts: [String: [String]] = [:]
  var requirements: [String] = []
  var contradictions: [String] = []
  var sources: [String] = []
  var levels: [Int] = []

  init(_ product: Product) {
    capabilities = product.capabilities.map(\.id.value)
    roles = product.roles.map(\.id.value)
    components = product.components.map(\.id.value)
    for state in product.states {
      states[state.id.value] = state.values.map(\.value)
      stateNames.append(state.id.value)
    }
    // A component with a unit has a state of its own on each of its hosts.
    for component in product.components where component.unit != nil {
      states[component.id.value] = ServiceState.allCases.map(\.rawValue)
      stateNames.append(component.id.value)
    }
    for fact in product.facts { facts[fact.id.value] = fact.values.map(\.value) }
    requirements = product.requirements.map(\.id.value)
    contradictions = product.contradictions.map(\.id.value)
    sources = product.sources.map(\.id.value)
  }
}

/// Collects what is wrong with names.
struct NameIssues {
  var diagnostics: [Diagnostic] = []

  /// Reports a name that is not among the known ones.
  mutating func expect(
    _ name: Name, among known: [String], what: String, code: DiagnosticCode = .undefinedReference
  ) {
    guard !known.contains(name.value) else { return }
    let nearest = NameSuggestion.nearest(to: name.value, among: known)
    diagnostics.append(
      Diagnostic(
        code, "\(what) `\(name.value)` is not defined", at: name.span,
        help: [suggest(name.value, among: known)],
        fixIts: nearest.map { [FixIt(replace: name.span, with: $0, .suggestion)] } ?? []))
  }

  /// Reports ids that stand twice.
  mutating func expectUnique(_ names: [Name], what: String) {
    var first: [String: SourceSpan] = [:]
    for name in names where !name.value.isEmpty {
      if let earlier = first[name.value] {
        diagnostics.append(
          Diagnostic(
            .duplicateID, "\(what) `\(name.value)` is defined twice", at: name.span,
            labels: [DiagnosticLabel("first defined here", at: earlier)],
            help: ["give one of them another id"]))
      } else {
        first[name.value] = name.span
      }
    }
  }
}
