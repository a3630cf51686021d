import RunbookDiagnostics
import RunbookModel

/// Checks that everything a product names exists.
struct ProductNames {
  let product: Product
  let known: KnownNames
  var issues = NameIssues()

  static func check(_ product: Product) -> [Diagnostic] {
    var checker = ProductNames(product: product, known: KnownNames(product))
    checker.checkUniqueness()
    checker.checkImpact()
    for component in product.components { checker.check(component) }
    for state in product.states { checker.check(state) }
    for rule in product.order { checker.check(rule) }
    for requirement in product.requirements { checker.check(requirement) }
    checker.checkGuidance()
    checker.checkSources()
    return checker.issues.diagnostics
  }

  init(product: Product, known: KnownNames) {
    self.product = product
    self.known = known
  }

  private mutating func checkUniqueness() {
    issues.expectUnique(product.requirements.map(\.id), what: "requirement")
    issues.expectUnique(product.order.map(\.id), what: "order rule")
    issues.expectUnique(product.contradictions.map(\.id), what: "contradiction")
    issues.expectUnique(product.troubleshooting.map(\.id), what: "symptom")
    issues.expectUnique(
      product.states.map(\.id) + product.components.filter { $0.unit != nil }.map(\.id),
      what: "state")
  }

  private mutating func checkImpact() {
    for level in product.impactLevels {
      for name in level.affects {
        issues.expect(name, among: known.capabilities, what: "capability")
      }
    }
  }

  private mutating func check(_ component: Component) {
    for effect in component.effects {
      issues.expect(effect.capability, among: known.capabilities, what: "capability")
    }
    if let orchestrator = component.orchestratedBy {
      issues.expect(orchestrator, among: known.components, what: "component")
    }
    let roles = component.placedOn + component.managedOn + component.restingByRole.map(\.role)
    for role in roles { issues.expect(role, among: known.roles, what: "role") }
    check(component.needs)
  }

  private mutating func check(_ values: [StateValue]) {
    for value in values {
      issues.expect(value.state, among: known.stateNames, what: "state")
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
      for (role, value) in part.roles {
        issues.expect(role, among: known.roles, what: "role")
        issues.expect(value, among: values, what: what)
      }
    }
    for name in state.locked { issues.expect(name, among: values, what: what) }
    for (from, to) in state.transitions {
      issues.expect(from, among: values, what: what)
      issues.expect(to, among: values, what: what)
    }
    for role in state.on { issues.expect(role, among: known.roles, what: "role") }
  }

  private mutating func check(_ rule: OrderRule) {
    for constraint in rule.constraints {
      switch constraint {
      case .before(let first, let second):
        check(first)
        check(second)
      case .last(let selector), .first(let selector), .sequential(let selector),
        .simultaneous(let selector):
        check(selector)
      }
    }
  }

  private mutating func check(_ selector: StepSelector) {
    if let component = selector.component {
      issues.expect(component, among: known.components, what: "component")
    }
    if let upgrade = selector.upgrade, upgrade.value != "any" {
      issues.expect(upgrade, among: known.components, what: "component")
    }
    if let role = selector.role { issues.expect(role, among: known.roles, what: "role") }
    if let requirement = selector.requirement {
      issues.expect(requirement, among: known.requirements, what: "requirement")
    }
    check(selector.sets)
  }

  private mutating func check(_ requirement: Requirement) {
    for role in requirement.on { issues.expect(role, among: known.roles, what: "role") }
    for name in requirement.about {
      issues.expect(name, among: known.capabilities, what: "capability")
    }
    if let before = requirement.before { check(before) }
    if let after = requirement.after { check(after) }
    check(requirement.when)
    for role in requirement.neverOn { issues.expect(role, among: known.roles, what: "role") }
    if let role = requirement.expect?.count {
      issues.expect(role, among: known.roles, what: "role")
    }
    if requirement.kind.value == .freeze, let subject = requirement.subject {
      issues.expect(subject, among: known.stateNames, what: "state")
    }
  }

  private mutating func checkGuidance() {
    issues.expectUnique(product.backgroundTasks.compactMap(\.id), what: "background task")
    for task in product.backgroundTasks { check(task.when) }
    for rule in product.order { check(rule.when) }
    for role in product.roles {
      for other in role.excludes { issues.expect(other, among: known.roles, what: "role") }
    }
    for entry in product.troubleshooting {
      for name in entry.requirements {
        issues.expect(name, among: known.requirements, what: "requirement", code: .danglingSymptom)
      }
      for role in entry.actions.flatMap(\.on) {
        issues.expect(role, among: known.roles, what: "role")
      }
    }
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
    for duty in versions.between {
      if let name = duty.requirement {
        issues.expect(name, among: known.requirements, what: "requirement")
      }
    }
    for rule in versions.skews {
      issues.expect(rule.of, among: known.components, what: "component")
      issues.expect(rule.behind, among: known.components, what: "component")
      check(rule.when)
    }
    for rule in versions.minimumSources {
      check(rule.when)
      guard let component = rule.of else { continue }
      issues.expect(component, among: known.components, what: "component")
      let written = product.components.first { $0.id.value == component.value }
      for method in rule.methods {
        issues.expect(
          method, among: written?.upgradeMethods.map(\.value) ?? [], what: "method")
      }
    }
    for duty in versions.between { check(duty.when) }
  }

  /// A condition of the product: of the runbook's steps, names are checked with the runbook.
  private mutating func check(_ condition: Condition?) {
    for term in condition?.terms ?? [] where term.subject == .value {
      issues.expect(term.name, among: product.facts.map(\.id.value), what: "fact")
      guard let values = known.facts[term.name.value] else { continue }
      for value in term.values { issues.expect(value, among: values, what: "value of a fact") }
    }
  }

  /// The names in braces.
  private func parts(in name: String) -> [String] {
    name.split(separator: "{").dropFirst(name.hasPrefix("{") ? 0 : 1).compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }

  private mutating func checkSources() {
    var all: [Provenance] = [product.provenance]
    all += product.notes.map(\.provenance) + product.impactLevels.map(\.provenance)
    all += product.roles.map(\.provenance) + product.facts.map(\.provenance)
    all += product.components.map(\.provenance) + product.states.map(\.provenance)
    all += product.order.map(\.provenance) + product.requirements.map(\.provenance)
    all += product.contradictions.map(\.provenance) + product.troubleshooting.map(\.provenance)
    all += product.versions?.minimumSources.map(\.provenance) ?? []
    all += product.versions?.between.map(\.provenance) ?? []
    all += product.versions?.skews.map(\.provenance) ?? []
    let named = all.flatMap(\.source) + product.contradictions.flatMap(\.sources)
    for source in named {
      issues.expect(source.document, among: known.sources, what: "source document")
    }
  }
}
