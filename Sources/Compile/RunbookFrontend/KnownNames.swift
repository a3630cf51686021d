import RunbookLanguage
import RunbookDiagnostics
import RunbookModel

/// Names that documents may refer to, each list in the order in which it was written.
struct KnownNames {
  var capabilities = NameSet([])
  var roles = NameSet([])
  var components = NameSet([])
  var states: [String: [String]] = [:]
  var stateNames = NameSet([])
  var facts: [String: [String]] = [:]
  var factNames = NameSet([])
  var requirements = NameSet([])
  var contradictions = NameSet([])
  var tasks = NameSet([])
  var sources = NameSet([])

  init(_ product: Product) {
    capabilities = NameSet(product.capabilities.map(\.id.value))
    roles = NameSet(product.roles.map(\.id.value))
    components = NameSet(product.components.map(\.id.value))
    var stateNames: [String] = []
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
    factNames = NameSet(product.facts.map(\.id.value))
    self.stateNames = NameSet(stateNames)
    tasks = NameSet(product.backgroundTasks.compactMap(\.id?.value))
    requirements = NameSet(product.requirements.map(\.id.value))
    contradictions = NameSet(product.contradictions.map(\.id.value))
    sources = NameSet(product.sources.map(\.id.value))
  }
}

extension KnownNames {
  /// What every document of a product may refer to.
  var ofProduct: [Namespace: NameSet] {
    [
      .capability: capabilities, .role: roles, .component: components, .state: stateNames,
      .requirement: requirements, .shownRequirement: requirements,
      .contradiction: contradictions, .backgroundTask: tasks, .sourceDocument: sources,
      .fact: factNames,
    ]
  }
}

extension Namespace {
  /// What it is when a name of it is not defined.
  fileprivate var code: DiagnosticCode {
    switch self {
    case .procedure: .includeUnresolved
    case .backgroundTask: .taskWithoutRow
    case .shownRequirement: .danglingSymptom
    default: .undefinedReference
    }
  }
}

/// Names in the order in which they were written, and quick to look up.
struct NameSet {
  let names: [String]
  private let set: Set<String>

  init(_ names: [String]) {
    self.names = names
    set = Set(names)
  }

  func contains(_ name: String) -> Bool { set.contains(name) }
}

/// Collects what is wrong with names.
struct NameIssues {
  var diagnostics: [Diagnostic] = []
  /// How many comparisons of names are left: where everything is undefined, suggestions for the
  /// first hundreds of names are enough.
  private var comparisons = 200_000

  /// Reports a name that is not among the known ones.
  mutating func expect(
    _ name: Name, among known: [String], what: String, code: DiagnosticCode = .undefinedReference
  ) {
    if !known.contains(name.value) { report(name, among: known, what: what, code: code) }
  }

  /// The same where names may be many.
  mutating func expect(
    _ name: Name, among known: NameSet, what: String, code: DiagnosticCode = .undefinedReference
  ) {
    if !known.contains(name.value) { report(name, among: known.names, what: what, code: code) }
  }

  private mutating func report(
    _ name: Name, among known: [String], what: String, code: DiagnosticCode
  ) {
    let isCompared = comparisons >= known.count
    if isCompared { comparisons -= known.count }
    let nearest = isCompared ? NameSuggestion.nearest(to: name.value, among: known) : nil
    diagnostics.append(
      Diagnostic(
        code, "\(what) `\(name.value)` is not defined", at: name.span,
        help: isCompared ? [suggest(name.value, among: known)] : [],
        fixIts: nearest.map { [FixIt(replace: name.span, with: $0, .suggestion)] } ?? []))
  }

  /// Reports every reference to what is not there.
  ///
  /// - Parameters:
  ///   - uses: what a document defines and means, as its schema tells.
  ///   - known: what there is; names of other namespaces are not looked at.
  ///   - nouns: what names are called where it is not the namespace's own noun.
  mutating func expect(
    _ uses: [NameUse], among known: [Namespace: NameSet], called nouns: [Namespace: String] = [:]
  ) {
    for use in uses where !use.isDefinition {
      guard let names = known[use.namespace] else { continue }
      expect(
        use.name, among: names, what: nouns[use.namespace] ?? use.namespace.noun,
        code: use.namespace.code)
    }
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
