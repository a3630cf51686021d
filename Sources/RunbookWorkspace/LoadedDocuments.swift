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
  /// What each of the documents defines and means.
  package var names: DocumentNames = [:]
  /// Paths relative to the folder of the first document, by file.
  package var relativePaths: [FileID: String] = [:]

  package init() {}

  /// Where each name is defined and where it is meant.
  package var index: NameIndex { NameIndex(names) }
}
