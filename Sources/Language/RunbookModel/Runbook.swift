package import RunbookDiagnostics

package enum VariableType: String, Sendable, CaseIterable {
  case string, path, int, duration, size, share, version, secret, date, list
}

/// Where the value of a secret is read when a plan runs.
package enum SecretOrigin: String, Sendable, CaseIterable { case env, file, prompt }

package struct Variable: Sendable {
  package var id: Name
  package var type: Located<VariableType>
  package var isRequired: Bool = false
  package var defaultValue: TemplateText?
  /// Where a secret comes from; nil: the environment.
  package var from: Located<SecretOrigin>?
  /// The file that holds a secret.
  package var file: TemplateText?
  package var values: [Name] = []
  package var pattern: Name?
  package var minimum: Located<Int>?
  package var maximum: Located<Int>?
  package var format: Name?
  package var isPerHost: Bool = false
  /// Whether the Change gives a value for each hop.
  package var isPerHop: Bool = false
  /// The variable, and the target of the hop, that this is the value in one hop of.
  package var ofHop: (name: String, to: String)?
  /// Whether no item of its list, or no host's value, may be there twice.
  package var isUnique: Bool = false
  /// Variables none of whose items may be in its list.
  package var disjointWith: [Name] = []
  /// A role: the value is the number of its hosts.
  package var countOf: Name?
  /// A variable that differs from host to host: the value is the list of its values.
  package var listOf: Name?
  /// The hosts whose values that list has; nil: all that have one.
  package var listOn: HostSelector?
  /// The component that it belongs to; nil: none, or several.
  package var of: Name?
  package var title: Name?
  package var provenance = Provenance()

  package init(id: Name) {
    self.id = id
    type = Located(.string, at: id.span)
  }
}

package struct Stage: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var title: Name?
  package var provenance = Provenance()
  package var windowRequired: Bool = false
  package var entry: [CheckUse] = []
  package var exit: [CheckUse] = []
  package var isOptional: Bool = false
  /// How often it stands in a plan of several hops.
  package var per: Located<Repetition>?
  package var when: Condition?
  package var satisfies: [Name] = []
  package var steps: [Step] = []

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
  }

  package var repetition: Repetition { per?.value ?? .plan }
}

package struct ProcedureTemplate: Sendable {
  package var id: Name
  package var title: Name?
  package var provenance = Provenance()
  package var steps: [Step] = []

  package init(id: Name) { self.id = id }
}

/// A named way back.
package struct Recovery: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var title: Name?
  package var provenance = Provenance()
  package var failureOf: [Name] = []
  package var triggerText: Name?
  /// Whether each hop has one of its own.
  package var isPerHop: Bool = false
  /// When it is a way back at all; nil: always.
  package var when: Condition?
  package var satisfies: [Name] = []
  package var steps: [Step] = []
  package var verify: [VerifyItem] = []

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
  }
}

/// An entry of `verify:`: the name of a check, or a step.
package enum VerifyItem: Sendable {
  case named(Name)
  case step(Step)
}

/// The procedure, for any change of its product.
package struct Runbook: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var title: Name
  package var provenance = Provenance()
  package var product: DocumentLink<Product>?
  package var startOrder: [Name] = []
  package var startOrderSpan: SourceSpan?
  package var variables: [Variable] = []
  package var checks: [Check] = []
  package var procedures: [ProcedureTemplate] = []
  package var stages: [Stage] = []
  package var verify: [VerifyItem] = []
  package var recovery: [Recovery] = []
  /// Every step as written: stages, alternatives, procedures, verification and recovery.
  package internal(set) var allSteps: [Step] = []
  /// Every check as written: named ones, then those written where they are used.
  package internal(set) var allChecks: [Check] = []
  /// Every mention of a check by name.
  package internal(set) var checkNames: [Name] = []

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
    title = Name("", at: span)
  }
}

/// Another document: the path of its file, or the document itself.
package indirect enum DocumentLink<Document: Sendable>: Sendable {
  case path(Name)
  case nested(Document)
}
