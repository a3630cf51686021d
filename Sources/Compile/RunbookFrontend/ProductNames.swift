import RunbookDiagnostics
import RunbookLanguage
import RunbookModel

/// Checks that everything a product names exists.
struct ProductNames {
  let product: Product
  let uses: [NameUse]
  let known: KnownNames
  var issues = NameIssues()

  static func check(_ product: Product, _ names: DocumentNames) -> [Diagnostic] {
    var checker = ProductNames(
      product: product, uses: names[.product] ?? [], known: KnownNames(product))
    checker.checkUniqueness()
    checker.checkReferences()
    for component in product.components { checker.check(component.needs) }
    for rule in product.availability { checker.check(rule.state) }
    for state in product.states { checker.check(state) }
    checker.checkSelectors()
    checker.checkFreezes()
    checker.checkConditions()
    checker.checkVersions()
    return checker.issues.diagnostics
  }

  init(product: Product, uses: [NameUse], known: KnownNames) {
    self.product = product
    self.uses = uses
    self.known = known
  }

  private mutating func checkUniqueness() {
    issues.expectUnique(product.requirements.map(\.id), what: "requirement")
    issues.expectUnique(product.order.map(\.id), what: "order rule")
    issues.expectUnique(product.availability.map(\.id), what: "availability rule")
    issues.expectUnique(product.contradictions.map(\.id), what: "contradiction")
    issues.expectUnique(product.backgroundTasks.compactMap(\.id), what: "background task")
    issues.expectUnique(product.troubleshooting.map(\.id), what: "symptom")
    issues.expectUnique(
      product.states.map(\.id) + product.components.filter { $0.unit != nil }.map(\.id),
      what: "state")
  }

  private mutating func checkReferences() {
    var names = known.ofProduct
    names[.circumstance] = NameSet(product.facts.map(\.id.value))
    issues.expect(uses, among: names, called: [.circumstance: "fact"])
  }

  private mutating func check(_ values: [StateValue]) {
    for value in values {
      guard let allowed = known.states[value.state.value] else { continue }
      for name in value.values {
        issues.expect(name, among: allowed, what: "value of state `\(value.state.value)`")
      }
    }
  }

  private mutating func check(_ state: StateDefinition) {
    let values = state.values.map(\.value)
    let what = "value of state `\(state.id.value)`"
    for part in [state.initial, state.final] {
      if let common = part.common { issues.expect(common, among: values, what: what) }
      for (_, value) in part.roles { issues.expect(value, among: values, what: what) }
    }
    for name in state.locked { issues.expect(name, among: values, what: what) }
    for (from, to) in state.transitions {
      issues.expect(from, among: values, what: what)
      issues.expect(to, among: values, what: what)
    }
  }

  /// States that selectors of steps name.
  private mutating func checkSelectors() {
    var selectors = product.requirements.flatMap {
      [$0.before, $0.after, $0.between].compactMap { $0 }
    }
    selectors += product.order.flatMap { $0.constraints.flatMap(\.selectors) }
    for selector in selectors { check(selector.sets) }
  }

  private mutating func checkFreezes() {
    for requirement in product.requirements where requirement.kind.value == .freeze {
      guard let subject = requirement.subject else { continue }
      issues.expect(subject, among: known.stateNames, what: "state")
    }
  }

  /// Values of facts, in conditions. Steps of the runbook are looked at with the runbook.
  private mutating func checkConditions() {
    var conditions = product.requirements.map(\.when) + product.order.map(\.when)
    conditions += product.availability.map(\.when)
    conditions += product.backgroundTasks.map(\.when)
    if let versions = product.versions {
      conditions += versions.skews.map(\.when) + versions.minimumSources.map(\.when)
      conditions += versions.between.map(\.when)
    }
    let parts = VersionPartNames(Runbook(span: product.span), product: product)
    issues.diagnostics += conditions.flatMap { $0?.terms ?? [] }.compactMap {
      parts.problem(with: $0.name)
    }
    for term in conditions.flatMap({ $0?.terms ?? [] }) where term.subject == .value {
      guard let values = known.facts[term.name.value] else { continue }
      for value in term.values { issues.expect(value, among: values, what: "value of a fact") }
    }
  }

  private mutating func checkVersions() {
    guard let versions = product.versions else { return }
    for name in versions.major {
      issues.expect(name, among: versions.parts.map(\.value), what: "part of a version")
    }
    for artefact in versions.artefacts {
      for part in parts(in: artefact.name.value) {
        issues.expect(
          Name(part, at: artefact.name.span), among: versions.parts.map(\.value),
          what: "part of a version")
      }
    }
    for rule in versions.minimumSources {
      guard let component = rule.of else { continue }
      let written = product.components.first { $0.id.value == component.value }
      for method in rule.methods {
        issues.expect(
          method, among: written?.upgradeMethods.map(\.value) ?? [], what: "method")
      }
    }
  }

  /// The names in braces.
  private func parts(in name: String) -> [String] {
    name.split(separator: "{").dropFirst(name.hasPrefix("{") ? 0 : 1).compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }
}
