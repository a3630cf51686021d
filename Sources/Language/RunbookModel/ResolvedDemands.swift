import RunbookDiagnostics

extension ResolvedChange {
  /// Why a demand of the product is none in this change; nil where it is one, in whichever hop.
  package func exemption(_ requirement: Requirement) -> String? {
    guard let condition = requirement.when, !circumstances.holds(condition),
      !hops.contains(where: { $0.circumstances.holds(condition) })
    else { return nil }
    return circumstances.words(against: condition)
  }

  /// Whether it is a demand in one hop; without several hops, in the change.
  package func demands(_ requirement: Requirement, in hop: Hop?) -> Bool {
    requirement.when.map((hop?.circumstances ?? circumstances).holds) ?? true
  }

  /// Parts that would meet a requirement and are left out.
  package func partsLeftOut(of requirement: Requirement) -> [ResolvedSkip] {
    skipped.filter { $0.requirements.contains(requirement.id.value) }
  }

  /// Ids of what says that it satisfies a requirement: steps, stages and recovery procedures.
  package func satisfiers(of requirement: Requirement) -> [String] {
    let id = requirement.id.value
    func names(_ list: [Name]) -> Bool { list.contains { $0.value == id } }
    var ids = (satisfying[id] ?? []).map { steps[$0].id }
    ids += stages.filter { names($0.stage?.satisfies ?? []) }.map(\.id)
    guard requirement.kind.value == .rollback else { return ids }
    for procedure in recovery {
      if names(procedure.recovery.satisfies) { ids.append(procedure.recovery.id.value) }
      ids += procedure.steps.filter { names($0.satisfies) }.map(\.id)
    }
    return ids
  }
}
