package import RunbookDiagnostics

/// What the vendor's guide demands of an upgrade.
package struct Product: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var title: Name
  package var provenance = Provenance()
  package var sources: [SourceDocument] = []
  package var notes: [Note] = []
  package var impactLevels: [ImpactLevel] = []
  package var capabilities: [Capability] = []
  package var roles: [Role] = []
  package var supportedOS: [Name] = []
  package var facts: [Fact] = []
  package var components: [Component] = []
  package var states: [StateDefinition] = []
  package var order: [OrderRule] = []
  package var availability: [AvailabilityRule] = []
  package var versions: VersionRules?
  package var requirements: [Requirement] = []
  package var backgroundTasks: [BackgroundTask] = []
  package var commands: [CommandRule] = []
  package var contradictions: [Contradiction] = []
  package var troubleshooting: [Troubleshooting] = []
  package var console: [[Name]] = []
  package var references: [Reference] = []
  package var advice: [Advice] = []

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
    title = Name("", at: span)
  }
}

package struct SourceDocument: Sendable {
  package var id: Name
  package var title: Name
  package var url: Name?

  package init(id: Name) {
    self.id = id
    title = id
  }
}

/// Background from the guide that asks for nothing.
package struct Note: Sendable {
  package var text: Name
  package var provenance = Provenance()

  package init(span: SourceSpan) { text = Name("", at: span) }
}

package struct ImpactLevel: Sendable {
  package var level: Located<Int>
  package var title: Name
  package var definition: Name
  package var windowRequired: Bool = false
  package var affects: [Name] = []
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    level = Located(0, at: span)
    title = Name("", at: span)
    definition = Name("", at: span)
  }
}

package struct Capability: Sendable {
  package var id: Name
  package var title: Name

  package init(id: Name, title: Name) {
    self.id = id
    self.title = title
  }
}

package struct Role: Sendable {
  package var id: Name
  package var title: Name?
  package var count: Located<Int>?
  package var minimum: Located<Int>?
  /// Roles that no host has besides this one.
  package var excludes: [Name] = []
  package var aliases: [Name] = []
  package var provenance = Provenance()

  package init(id: Name) { self.id = id }
}

/// A property of the installation that the Change states, such as the consensus protocol.
package struct Fact: Sendable {
  package var id: Name
  package var values: [Name] = []
  package var provenance = Provenance()

  package init(id: Name) { self.id = id }
}

package enum Criticality: String, Sendable, CaseIterable { case application, infrastructure }

package enum EffectKind: String, Sendable, CaseIterable {
  case unavailable, paused, degraded, `continue`
}

/// What a component's upgrade does to one capability.
package struct Effect: Sendable {
  package var capability: Name
  package var kind: EffectKind

  package init(capability: Name, kind: EffectKind) {
    self.capability = capability
    self.kind = kind
  }
}

package enum ServiceState: String, Sendable, CaseIterable { case running, stopped }

/// Part of the product that is upgraded, or a service that the upgrade touches.
package struct Component: Sendable {
  package var id: Name
  package var title: Name?
  package var aliases: [Name] = []
  package var criticality: Located<Criticality>?
  package var impact: Located<Int>?
  package var effects: [Effect] = []
  /// Methods that the vendor allows.
  package var upgradeMethods: [Name] = []
  package var orchestratedBy: Name?
  /// The service unit; gives the component a state `running` or `stopped` on each host.
  package var unit: Name?
  /// Hosts with one of these roles carry the component.
  package var placedOn: [Name] = []
  /// State at the end, for every host.
  package var resting: Located<ServiceState>?
  /// State at the end, by role.
  package var restingByRole: [(role: Name, state: Located<ServiceState>)] = []
  /// Roles on whose hosts something else starts the service.
  package var managedOn: [Name] = []
  package var isGuard: Bool = false
  /// What must hold on a host while the component is upgraded there.
  package var needs: [StateValue] = []
  package var provenance = Provenance()

  package init(id: Name) { self.id = id }
}

/// A value that is one for the plan or host, or differs by role.
package struct ByRole: Sendable {
  package var common: Name?
  package var roles: [(role: Name, value: Name)] = []

  package init() {}
}

/// Something whose value the plan changes and must leave right.
package struct StateDefinition: Sendable {
  package var id: Name
  package var title: Name?
  package var values: [Name] = []
  package var initial = ByRole()
  package var final = ByRole()
  package var isPerHost: Bool = false
  package var on: [Name] = []
  /// Values in which nothing may touch the thing.
  package var locked: [Name] = []
  /// Legal changes; empty: all.
  package var transitions: [(from: Name, to: Name)] = []
  package var provenance = Provenance()

  package init(id: Name) { self.id = id }
}

/// A constraint on the order of the compiled plan.
package struct OrderRule: Sendable {
  package enum Constraint: Sendable {
    case before(StepSelector, StepSelector)
    case last(StepSelector)
    case first(StepSelector)
    case sequential(StepSelector)
    case simultaneous(StepSelector)
  }

  package enum Scope: String, Sendable, CaseIterable { case plan, recovery }

  package var span: SourceSpan
  package var id: Name
  package var title: Name?
  package var constraints: [Constraint] = []
  package var scope: Scope = .plan
  package var level: Strength = .must
  /// When it is a rule at all; nil: always.
  package var when: Condition?
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
  }
}

/// A place where the guide disagrees with itself or leaves a gap.
package struct Contradiction: Sendable {
  package var id: Name
  package var summary: Name
  package var sources: [SourceReference] = []
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    id = Name("", at: span)
    summary = Name("", at: span)
  }
}

package struct BackgroundTask: Sendable {
  /// What steps name; a row without one is for readers only.
  package var id: Name?
  package var task: Name
  package var seen: Name
  package var actions: [Name] = []
  /// When the row holds; nil: always.
  package var when: Condition?
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    task = Name("", at: span)
    seen = Name("", at: span)
  }
}

package struct Troubleshooting: Sendable {
  package struct Action: Sendable {
    package var text: Name
    package var run: TemplateText?
    package var on: [Name] = []

    package init(span: SourceSpan) { text = Name("", at: span) }
  }

  package var id: Name
  package var symptom: Name
  /// Requirements whose checks show the symptom.
  package var requirements: [Name] = []
  package var actions: [Action] = []
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    id = Name("", at: span)
    symptom = Name("", at: span)
  }
}

package struct Reference: Sendable {
  package var id: Name
  package var title: Name
  package var url: Name?
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    id = Name("", at: span)
    title = Name("", at: span)
  }
}

package struct Advice: Sendable {
  package var text: Name
  package var level: Strength = .may
  package var provenance = Provenance()

  package init(span: SourceSpan) { text = Name("", at: span) }
}
