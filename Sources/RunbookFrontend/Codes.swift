package import RunbookDiagnostics

/// Codes of what the front end itself finds. Their descriptions stand in the rule catalogue.
extension DiagnosticCode {
  package static let unknownKey = DiagnosticCode(101)
  package static let missingField = DiagnosticCode(102)
  package static let duplicateID = DiagnosticCode(103)
  package static let wrongType = DiagnosticCode(104)
  package static let unsupportedSchema = DiagnosticCode(105)
  package static let notInEnumeration = DiagnosticCode(106)
  package static let malformedIdentifier = DiagnosticCode(107)
  package static let malformedValue = DiagnosticCode(108)
  package static let actionCount = DiagnosticCode(109)
  package static let tooManySteps = DiagnosticCode(123)
  package static let undefinedVariable = DiagnosticCode(201)
  package static let undefinedReference = DiagnosticCode(202)
  package static let valueMismatch = DiagnosticCode(203)
  package static let includeUnresolved = DiagnosticCode(209)
  package static let componentWithoutHost = DiagnosticCode(210)
  package static let roleWithoutMember = DiagnosticCode(211)
  package static let unsetFact = DiagnosticCode(311)
  package static let danglingSymptom = DiagnosticCode(1301)
  package static let cycle = DiagnosticCode(508)
  package static let ambiguousChoice = DiagnosticCode(1302)
  package static let inlinedSecret = DiagnosticCode(207)
}
