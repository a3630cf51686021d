package import RunbookDiagnostics

/// Which hosts something runs on.
package struct HostSelector: Sendable {
  package indirect enum Term: Sendable, Equatable {
    case all
    case controller
    case component(String)
    case role(String)
    case host(String)
    /// Hosts of an operating system, or of its family.
    case os(String)
    /// Hosts that every one of the selectors means; each is the union of its terms.
    case every([[Term]])
    /// All hosts that the selector does not mean.
    case none([Term])
  }

  /// The union of these.
  package var terms: [Located<Term>]
  package var span: SourceSpan

  package init(terms: [Located<Term>], span: SourceSpan) {
    self.terms = terms
    self.span = span
  }
}

/// Which steps of the compiled plan a rule speaks of; everything given must hold.
package struct StepSelector: Sendable {
  /// Steps that upgrade this component.
  package var component: Name?
  /// The same; `any` for steps that upgrade whatever component.
  package var upgrade: Name?
  /// Instances on hosts of this role.
  package var role: Name?
  package var step: Name?
  package var stage: Name?
  /// Steps and checks that satisfy this requirement.
  package var requirement: Name?
  /// Steps that set this state to this value.
  package var sets: [StateValue] = []
  package var span: SourceSpan

  package init(span: SourceSpan) { self.span = span }
}

/// A state and one or several of its values.
package struct StateValue: Sendable {
  package var state: Name
  package var values: [Name]

  package init(state: Name, values: [Name]) {
    self.state = state
    self.values = values
  }
}
