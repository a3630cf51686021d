package import RunbookDiagnostics

/// Codes of what the resolver finds. Their descriptions stand in the rule catalogue.
extension DiagnosticCode {
  package static let duplicateID = DiagnosticCode(103)
  package static let tooManySteps = DiagnosticCode(123)
  package static let undefinedVariable = DiagnosticCode(201)
  package static let valueMismatch = DiagnosticCode(203)
  package static let duplicateItem = DiagnosticCode(204)
  package static let conflictingLists = DiagnosticCode(205)
  package static let expectationContradicts = DiagnosticCode(609)
  package static let taskWithoutRow = DiagnosticCode(1003)
  package static let includeUnresolved = DiagnosticCode(209)
  package static let componentWithoutHost = DiagnosticCode(210)
  package static let roleWithoutMember = DiagnosticCode(211)
  package static let unsetFact = DiagnosticCode(311)
  package static let batchWithoutHosts = DiagnosticCode(802)
  package static let nestedGroup = DiagnosticCode(806)
  package static let groupOrder = DiagnosticCode(807)
  package static let danglingSymptom = DiagnosticCode(1301)
  package static let cycle = DiagnosticCode(508)
  package static let listOfValues = DiagnosticCode(236)
  package static let inlinedSecret = DiagnosticCode(207)
}
