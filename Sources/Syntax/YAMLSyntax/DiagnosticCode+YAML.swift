package import RunbookDiagnostics

extension DiagnosticCode {
  /// The file cannot be opened or read.
  package static let fileUnreadable = DiagnosticCode(110)
  /// The file holds bytes that are not text.
  package static let fileNotText = DiagnosticCode(111)
  package static let fileTooLarge = DiagnosticCode(112)
  package static let yamlSyntax = DiagnosticCode(113)
  package static let duplicateKey = DiagnosticCode(114)
  package static let unsupportedTag = DiagnosticCode(115)
  package static let undefinedAlias = DiagnosticCode(116)
  /// Aliases repeat more than a file may hold.
  package static let aliasExpansion = DiagnosticCode(117)
  package static let nestedTooDeeply = DiagnosticCode(118)
  package static let severalDocuments = DiagnosticCode(119)
  package static let emptyFile = DiagnosticCode(120)
  /// A mapping, a list or nothing stands as a key.
  package static let keyNotText = DiagnosticCode(121)
  /// `<<` stands as a key.
  package static let mergeKey = DiagnosticCode(122)
}
