package import RunbookDiagnostics

/// Codes of what is found in an inventory. Their descriptions stand in the rule catalogue.
extension DiagnosticCode {
  /// The file is no inventory of the kind that it should be.
  package static let inventorySyntax = DiagnosticCode(230)
  package static let hostPattern = DiagnosticCode(231)
  package static let unknownGroup = DiagnosticCode(232)
  package static let hostInNoGroup = DiagnosticCode(233)
  /// A value that only another program could work out.
  package static let valueNotPlain = DiagnosticCode(234)
  /// Twice the same id; the resolver has the code as well.
  package static let duplicateHost = DiagnosticCode(103)
  /// A setting of the inventory that a change has no place for.
  package static let settingNotTaken = DiagnosticCode(235)
  /// A column or variable whose name is nearly one that counts.
  package static let nearlyUsed = DiagnosticCode(2070)
}
