package import RunbookDiagnostics
package import RunbookLanguage
package import RunbookModel

/// A document with all that it refers to, as far as it could be read.
package struct LoadedDocuments: Sendable {
  package var sources = SourceMap()
  package var diagnostics: [Diagnostic] = []
  package var product: Product?
  package var runbook: Runbook?
  package var change: Change?
  /// Whether a file that lists hosts could not be read, so that nothing can be said of where steps run.
  package var isMissingHosts = false
  /// What each of the documents defines and means.
  package var names: DocumentNames = [:]
  /// Paths relative to the folder of the first document, by file.
  package var relativePaths: [FileID: String] = [:]

  /// What the run shows that the change names as its rehearsal; nil where it names none, or nobody has
  /// looked.
  package var rehearsal: RehearsalRecord?

  package init() {}

  /// Where each name is defined and where it is meant.
  package var index: NameIndex { NameIndex(names) }
}
