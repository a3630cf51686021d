import RunbookDiagnostics

extension Rule {
  static let artefactUnavailable = Rule(
    303, "artefact-unavailable",
    summary: "The file that the procedure installs does not exist for the target version.",
    rationale: "The procedure belongs to another release.",
    failing: [],
    passing: [],
    check: { context in
      context.versions.filter { if case .artefactUnavailable = $0.problem { true } else { false } }
        .map { $0.diagnostic(DiagnosticCode(303)) }
    })
}
