package import RunbookBase

/// Every requirement of a product with what a change does about it.
///
/// It can be told of a change that has errors too: that is when one wants to see what is missing.
package struct RequirementTrace: Sendable {
  /// A step, stage or recovery procedure that says it satisfies a requirement.
  package struct Satisfier: Sendable, Equatable {
    /// `step`, `check`, `gate`, `stage` or `procedure`.
    package var kind: String
    package var id: String
    package var title: String
    package var origin: Plan.Origin

    package init(kind: String, id: String, title: String, origin: Plan.Origin) {
      self.kind = kind
      self.id = id
      self.title = title
      self.origin = origin
    }
  }

  package enum Verdict: String, Sendable, CaseIterable {
    case met
    /// Left out with a reason that somebody stands for.
    case waived
    /// The part of the runbook that would meet it is left out.
    case leftOut = "left-out"
    /// It is no demand of this change.
    case exempt
    /// Something is missing, or what there is does not do.
    case open
    /// Nothing meets it, and nothing has to: the product only allows it.
    case unused
  }

  package struct Entry: Sendable {
    package var requirement: Plan.Requirement
    /// Where the product states it.
    package var origin: Plan.Origin
    package var satisfiers: [Satisfier]
    /// Why what there is does not do, in the words of the diagnostics.
    package var faults: [String]

    package init(
      requirement: Plan.Requirement, origin: Plan.Origin, satisfiers: [Satisfier],
      faults: [String]
    ) {
      self.requirement = requirement
      self.origin = origin
      self.satisfiers = satisfiers
      self.faults = faults
    }

    package var verdict: Verdict {
      if !faults.isEmpty { return .open }
      if !requirement.satisfiedBy.isEmpty || requirement.metBy != nil { return .met }
      if requirement.exemption != nil { return .exempt }
      if requirement.waiver != nil { return .waived }
      if requirement.leftOut != nil { return .leftOut }
      return requirement.level == "may" ? .unused : .open
    }

    /// Whether the product insists on it, and nothing meets it.
    package var isGap: Bool { requirement.level == "must" && verdict == .open }
  }

  package var change: Plan.ChangeInfo
  package var product: Plan.DocumentInfo
  package var sources: [Plan.SourceDocument]
  package var entries: [Entry]

  package init(
    change: Plan.ChangeInfo, product: Plan.DocumentInfo, sources: [Plan.SourceDocument],
    entries: [Entry]
  ) {
    self.change = change
    self.product = product
    self.sources = sources
    self.entries = entries
  }

  /// Title of a source document, or its id where it has none.
  package func sourceTitle(_ id: String) -> String { sources.first { $0.id == id }?.title ?? id }

  /// How many there are of each verdict, such as `29 met, 0 waived, 1 open, 2 unused`.
  package var summary: String {
    Verdict.allCases.compactMap { verdict in
      let count = entries.count { $0.verdict == verdict }
      let isRare = verdict == .leftOut || verdict == .exempt
      return isRare && count == 0 ? nil : "\(count) \(verdict.rawValue)"
    }.joined(separator: ", ")
  }
}

extension RequirementTrace {
  /// The trace for other programs.
  package var value: JSONValue {
    .object([
      "change": .string(change.id), "product": .string(product.id),
      "gaps": .integer(entries.count(where: \.isGap)),
      "requirements": .array(entries.map(value)),
    ])
  }

  private func value(_ entry: Entry) -> JSONValue {
    let requirement = entry.requirement
    var members: [String: JSONValue] = [
      "id": .string(requirement.id), "kind": .string(requirement.kind),
      "level": .string(requirement.level), "title": .string(requirement.title),
      "verdict": .string(entry.verdict.rawValue), "origin": value(entry.origin),
      "faults": .array(entry.faults.map { .string($0) }),
      "source": .array(
        requirement.source.map { source in
          .object([
            "document": .string(source.document), "title": .string(sourceTitle(source.document)),
            "lines": .string(source.lines),
          ])
        }),
      "satisfied_by": .array(
        entry.satisfiers.map { satisfier in
          .object([
            "kind": .string(satisfier.kind), "id": .string(satisfier.id),
            "title": .string(satisfier.title), "origin": value(satisfier.origin),
          ])
        }),
    ]
    if let metBy = requirement.metBy { members["met_by"] = .string(metBy) }
    if !requirement.reasonsOfAbsence.isEmpty {
      members["absence"] = .array(requirement.reasonsOfAbsence.map { .string($0) })
    }
    if let waiver = requirement.waiver {
      var given: [String: JSONValue] = [
        "by": .string(waiver.by), "reason": .string(waiver.reason),
      ]
      if let expires = waiver.expires { given["expires"] = .string(expires) }
      members["waiver"] = .object(given)
    }
    return .object(members)
  }

  private func value(_ origin: Plan.Origin) -> JSONValue {
    .object(["file": .string(origin.file), "line": .integer(origin.line)])
  }
}
