package import RunbookModel

/// Where a name belongs: two names mean the same only where they stand in one namespace.
package enum Namespace: String, Sendable, CaseIterable {
  case product, runbook, change
  case sourceDocument, capability, role, fact, component, state, requirement, contradiction
  case orderRule, availabilityRule, backgroundTask, symptom, reference
  case variable, check, procedure, stage, step, alternative, recovery
  case host, method, item
  /// A group of hosts that an inventory has.
  case inventoryGroup
  /// Component, artefact or whatever else a demand is about.
  case subject
  /// A fact or variable.
  case circumstance
  /// A step that has alternatives.
  case choosingStep
  /// A requirement whose checks show a symptom.
  case shownRequirement

  /// One of them in words, for references and messages.
  package var noun: String {
    switch self {
    case .sourceDocument: "source document"
    case .orderRule: "order rule"
    case .availabilityRule: "availability rule"
    case .backgroundTask: "background task"
    case .recovery: "recovery procedure"
    case .circumstance: "fact or variable"
    case .choosingStep: "step with alternatives"
    case .shownRequirement: "requirement"
    case .inventoryGroup: "group of an inventory"
    default: rawValue
    }
  }
}

/// A name where a document defines it or means it.
package struct NameUse: Sendable {
  package let namespace: Namespace
  package let name: Name
  package let isDefinition: Bool

  package init(_ namespace: Namespace, _ name: Name, isDefinition: Bool) {
    self.namespace = namespace
    self.name = name
    self.isDefinition = isDefinition
  }
}
