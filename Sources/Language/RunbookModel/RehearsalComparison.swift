import RunbookDiagnostics

/// Holds the run that a change names as its rehearsal against the change.
package struct RehearsalComparison: Sendable {
  private let change: ResolvedChange

  package init(_ change: ResolvedChange) { self.change = change }

  /// Why what the change names is no rehearsal of it; nil where it is one, names none, or nobody has
  /// looked.
  package var objection: String? {
    guard let named = change.change.rehearsal, let record = change.rehearsal else { return nil }
    let path = "`\(named.run.value)`"
    switch record {
    case .refused(let reason): return "\(path) \(reason)"
    case .shown(let run):
      if run.product != change.product.id.value {
        return "\(path) is a run of product `\(run.product)`"
      }
      if run.runbook != change.runbook.id.value {
        return "\(path) is a run of another runbook, `\(run.runbook)`"
      }
      if run.change == change.change.id.value {
        return "\(path) is a run of this change itself, `\(run.change)`"
      }
      if let digest = named.digest?.value, digest != run.plan {
        return "\(path) is a run of plan \(run.plan), not of the one whose digest the change says"
      }
      return nil
    }
  }

  /// What the rehearsal did not try as it will be done, in phrases; nil where it shows none.
  package var differences: [String]? {
    guard objection == nil, case .shown(let run)? = change.rehearsal else { return nil }
    var found: [String] = []
    let environment = change.change.environment?.value ?? ""
    if run.environment != environment {
      found.append("environment `\(run.environment)`, not `\(environment)`")
    }
    let versions = change.change.versions.map {
      [$0.from.value] + $0.via.map(\.value) + [$0.to.value]
    }
    if let versions, versions != run.versions {
      found.append(
        "versions \(run.versions.joined(separator: " to ")), "
          + "not \(versions.joined(separator: " to "))")
    }
    if run.hosts != change.hosts.count {
      found.append("\(run.hosts) hosts, not \(change.hosts.count)")
    }
    let systems = Set(change.hosts.compactMap { $0.host.os?.value }).subtracting(run.systems)
      .sorted()
    if !systems.isEmpty { found.append("no host with \(list(systems))") }
    let untried = change.steps.map(\.id).filter { !run.steps.contains($0) }
    if !untried.isEmpty { found.append("without \(list(untried))") }
    if !run.isSigned { found.append("nobody has signed its evidence") }
    return found
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 4 ? "\(shown) and \(names.count - 4) more" : shown
  }
}
