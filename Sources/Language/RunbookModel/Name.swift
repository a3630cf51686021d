package import RunbookDiagnostics

/// A short text with its place: an id, a title, a name.
package typealias Name = Located<String>

/// Pointer into a source document: what an element of the product is based on.
package struct SourceReference: Sendable {
  /// Id of one of the product's `sources`.
  package var document: Name
  /// Lines or chapter, as the author wrote it.
  package var lines: Name

  package init(document: Name, lines: Name) {
    self.document = document
    self.lines = lines
  }
}

/// What every element of a document may carry.
package struct Provenance: Sendable {
  package var description: Name?
  package var source: [SourceReference] = []

  package init() {}
}

/// `must` is an error where it is not met, `should` a warning, `may` nothing.
package enum Strength: String, Sendable, CaseIterable {
  case must, should, may
}

/// An element that can say what it is and where the guide demands it.
package protocol Sourced: SendableMetatype {
  var provenance: Provenance { get set }
}

extension Product: Sourced {}
extension Note: Sourced {}
extension ImpactLevel: Sourced {}
extension Role: Sourced {}
extension Fact: Sourced {}
extension Component: Sourced {}
extension StateDefinition: Sourced {}
extension OrderRule: Sourced {}
extension AvailabilityRule: Sourced {}
extension Contradiction: Sourced {}
extension BackgroundTask: Sourced {}
extension CommandRule: Sourced {}
extension Troubleshooting: Sourced {}
extension Reference: Sourced {}
extension Advice: Sourced {}
extension Requirement: Sourced {}
extension VersionRules.MinimumSource: Sourced {}
extension VersionRules.Artefact: Sourced {}
extension VersionRules.Between: Sourced {}
extension VersionRules.Skew: Sourced {}
extension Check: Sourced {}
extension Step: Sourced {}
extension Variable: Sourced {}
extension Stage: Sourced {}
extension ProcedureTemplate: Sourced {}
extension Recovery: Sourced {}
extension Runbook: Sourced {}
extension Host: Sourced {}
extension Change: Sourced {}
