package import RunbookDiagnostics

/// How many hosts have to stay in service, or may be out of it, at every moment of a plan.
///
/// A host is out of service while a step works on it, and while a state of it is neither what it was
/// at first nor what it has to be in the end.
package struct AvailabilityRule: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var title: Name?
  /// Of the hosts that carry this component.
  package var component: Name?
  /// Of the hosts of this role.
  package var role: Name?
  /// Counts only hosts on which a state has one of these values.
  package var state: [StateValue] = []
  package var minimumAvailable: Located<HostShare>?
  package var maximumUnavailable: Located<HostShare>?
  package var level: Strength = .must
  package var when: Condition?
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
  }
}
