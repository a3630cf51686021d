import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

/// What is wrong with the versions of a change.
struct VersionFinding: Sendable {
  enum Problem: Sendable {
    case malformed
    case notHigher
    /// `path`: the hops that lead there instead; nil where none do.
    /// `hasStages`: whether the runbook could go them in one change.
    case sourceTooOld(minimum: VersionRules.MinimumSource, path: VersionPath?, hasStages: Bool)
    /// The change stops on the way, but nothing in the runbook is done once a hop.
    case noStagesForHops
    /// The product has rules about versions, and none of them is about this one.
    case unknownTarget
    case artefactUnavailable(VersionRules.Artefact, since: String)
    case artefactName(VersionRules.Artefact, found: String, expected: String)
    /// A rule about versions depends on a fact that the change does not state.
    case unsetFact(Condition.Term)
  }

  let problem: Problem
  let place: SourceSpan
  let from: String
  let to: String
}

/// Holds the change's versions against the product's rules.
struct VersionAnalysis {
  let change: ResolvedChange

  init(_ change: ResolvedChange) { self.change = change }

  func findings() -> [VersionFinding] {
    guard let versions = change.change.versions else { return [] }
    let written = [versions.from] + versions.via + [versions.to]
    let malformed = written.filter { Version($0.value) == nil }
    guard malformed.isEmpty else {
      return malformed.map { name in
        VersionFinding(
          problem: .malformed, place: name.span, from: versions.from.value,
          to: versions.to.value)
      }
    }
    // Where the rules leave no choice of a way, they have been asked already.
    let way =
      versions.via.isEmpty && !change.hops.isEmpty
      ? [versions.from] + change.hops.map { Name($0.to, at: versions.to.span) } : written
    let hops = Array(zip(way, way.dropFirst()))
    // What the rules say of hops that go the wrong way is no matter.
    let wrong = hops.filter { from, to in
      guard let from = Version(from.value), let to = Version(to.value) else { return false }
      return !(from < to)
    }
    let asked = wrong.isEmpty ? hops : wrong
    return asked.flatMap { from, to in
      findings(from, to, change.hops.first { $0.to == to.value })
    } + stopsWithoutStages(versions)
  }

  /// Stops of a change whose runbook has no stages for hops.
  private func stopsWithoutStages(_ versions: VersionChange) -> [VersionFinding] {
    guard let stop = versions.via.first,
      !change.runbook.stages.contains(where: { $0.repetition == .hop })
    else { return [] }
    return [
      VersionFinding(
        problem: .noStagesForHops, place: stop.span, from: versions.from.value, to: stop.value)
    ]
  }

  private func findings(_ origin: Name, _ to: Name, _ hop: Hop?) -> [VersionFinding] {
    func finding(_ problem: VersionFinding.Problem, at place: SourceSpan) -> VersionFinding {
      VersionFinding(problem: problem, place: place, from: origin.value, to: to.value)
    }
    guard let from = Version(origin.value), let target = Version(to.value) else { return [] }
    guard from < target else { return [finding(.notHigher, at: to.span)] }
    var findings: [VersionFinding] = []
    let map = VersionMap(change)
    if !map.isKnown(target) { findings.append(finding(.unknownTarget, at: to.span)) }
    for rule in map.rulesForbidding(from, to: target) where rule.isReadable {
      let unset = (rule.when?.terms ?? []).filter {
        $0.subject == .value && change.circumstances.value(of: $0) == nil
      }
      findings += unset.map { finding(.unsetFact($0), at: $0.name.span) }
      guard unset.isEmpty else { continue }
      let ends = change.change.versions
      let path = map.path(
        from: ends?.from.value ?? origin.value, to: ends?.to.value ?? to.value)
      findings.append(
        finding(
          .sourceTooOld(
            minimum: rule, path: path,
            hasStages: change.runbook.stages.contains { $0.repetition == .hop }),
          at: origin.span))
    }
    for artefact in change.product.versions?.artefacts ?? [] {
      findings += problems(with: artefact, to: to.value, hop).map {
        finding($0, at: place(of: artefact))
      }
    }
    return findings
  }

  private func problems(
    with artefact: VersionRules.Artefact, to target: String, _ hop: Hop?
  ) -> [VersionFinding.Problem] {
    if let since = artefact.availableFrom, let first = Version(since.value),
      let version = Version(target), version < first
    {
      return [.artefactUnavailable(artefact, since: since.value)]
    }
    let expected = fileName(of: artefact, target: target)
    return paths(of: artefact, hop).compactMap { path in
      let found = String(path.split { $0 == "/" || $0 == "\\" }.last ?? "")
      return found == expected ? nil : .artefactName(artefact, found: found, expected: expected)
    }
  }

  /// The paths that the artefact's variable stands for: one, or one a host.
  private func paths(of artefact: VersionRules.Artefact, _ hop: Hop?) -> [String] {
    let written = artefact.variable.value
    switch change.variable(hop?.variables[written] ?? written)?.value {
    case .text(let path)?: return [path]
    case .perHost(let paths)?: return change.hosts.compactMap { paths[$0.id] }
    case .secret?, .date?, .missing?, nil: return []
    }
  }

  private func place(of artefact: VersionRules.Artefact) -> SourceSpan {
    let binding = change.change.variables.first { $0.name.value == artefact.variable.value }
    return binding?.span ?? change.change.versions?.to.span ?? artefact.span
  }

  /// The artefact's name with the parts of the target version filled in.
  private func fileName(of artefact: VersionRules.Artefact, target: String) -> String {
    var name = artefact.name.value
    for part in change.product.versions?.parts ?? [] {
      name = name.split(separator: "{\(part.value)}", omittingEmptySubsequences: false)
        .joined(separator: change.product.versions?.part(part.value, of: target) ?? "")
    }
    return name
  }
}

extension VersionRules.MinimumSource {
  /// Whether both of its ends are versions; else that is told, and nothing follows from the rule.
  fileprivate var isReadable: Bool {
    [to, from].allSatisfy { Version($0.value) != nil || VersionRange($0.value) != nil }
  }
}

extension VersionFinding {
  /// The finding as a diagnostic of the given code.
  func diagnostic(_ code: DiagnosticCode) -> Diagnostic {
    switch problem {
    case .malformed:
      return Diagnostic(
        code, "this is not a version that the product's scheme knows", at: place,
        help: ["write numbers with dots between, such as `8.6.0`"])
    case .notHigher:
      return Diagnostic(
        code, "the target \(to) is not higher than the source \(from)", at: place,
        help: ["a way back to an older version is a recovery procedure, not an upgrade"])
    case .noStagesForHops:
      return Diagnostic(
        code, "the change stops at \(to), but no stage of the runbook says `per: hop`", at: place,
        help: ["write `per: hop` on the stages that an upgrade consists of"])
    case .sourceTooOld(let minimum, let path, let hasStages):
      return Diagnostic(
        code,
        "hop \(from) → \(to): a direct upgrade needs a source \(minimum.words)",
        at: place, labels: [DiagnosticLabel("required here", at: minimum.from.span)],
        help: [
          path.map { wayOut(by: $0, hasStages) }
            ?? "the product's rules allow no hops that lead there: ask the vendor for a way to \(minimum.from.value)"
        ])
    case .unknownTarget: return unknownTarget(to, at: place)
    case .artefactUnavailable(let artefact, let since):
      return Diagnostic(
        code, "`\(artefact.name.value)` exists from \(since) on, not for target \(to)", at: place,
        labels: [DiagnosticLabel("declared here", at: artefact.name.span)])
    case .artefactName(let artefact, let found, let expected):
      return Diagnostic(
        code, "artefact `\(found)` does not match target \(to)", at: place,
        labels: [DiagnosticLabel("its name is declared here", at: artefact.name.span)],
        help: ["the file for \(to) is called `\(expected)`"])
    case .unsetFact(let term):
      return Diagnostic(
        code, "`\(term.name.value)` is asked for here, but the change does not state it",
        at: place, help: ["add `\(term.name.value):` to the change's `facts:`"])
    }
  }
}

extension VersionFinding {
  private func wayOut(by path: VersionPath, _ hasStages: Bool) -> String {
    let way = path.versions.joined(separator: " → ")
    if let unknown = path.hops.dropLast().first(where: { !$0.isKnown }) {
      return
        "ask the vendor whether \(unknown.from) may be upgraded to \(unknown.to), which no rule of the product is about; the way would then be \(way)"
    }
    guard hasStages else { return "go \(way), each hop in a change of its own" }
    let stops = path.versions.dropFirst().dropLast().map { "\"\($0)\"" }.joined(separator: ", ")
    return stops.isEmpty
      ? "go \(way)" : "go \(way): write `via: [\(stops)]`, or later releases that the rules allow"
  }
}
