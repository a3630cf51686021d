package import RunbookDiagnostics

/// Codes of what is found where a document is read. Their descriptions stand in the rule catalogue.
extension DiagnosticCode {
  package static let unknownKey = DiagnosticCode(101)
  package static let missingField = DiagnosticCode(102)
  package static let wrongType = DiagnosticCode(104)
  package static let unsupportedSchema = DiagnosticCode(105)
  package static let notInEnumeration = DiagnosticCode(106)
  package static let malformedIdentifier = DiagnosticCode(107)
  package static let malformedValue = DiagnosticCode(108)
  package static let ambiguousSelector = DiagnosticCode(124)
  package static let actionCount = DiagnosticCode(109)
  package static let undefinedReference = DiagnosticCode(202)
  package static let keyWithoutEffect = DiagnosticCode(808)
  package static let ambiguousChoice = DiagnosticCode(1302)
}
