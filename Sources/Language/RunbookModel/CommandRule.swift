package import RunbookDiagnostics

/// What is known of a command of the product: in which versions it is there, and its options.
package struct CommandRule: Sendable {
  /// What the value of an option has to be.
  package enum Value: String, Sendable, CaseIterable { case version, number, name }

  package var span: SourceSpan
  /// The words that it starts with; options may stand between them.
  package var command: Name
  /// The first version that has it.
  package var from: Name?
  /// The first version that no longer has it.
  package var until: Name?
  /// What to write in its place.
  package var instead: Name?
  package var options: [(option: Name, value: Located<Value>)] = []
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    self.span = span
    command = Name("", at: span)
  }
}
