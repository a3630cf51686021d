import RunbookDiagnostics

/// The hops from one version to another that a product's rules allow.
package struct VersionPath: Sendable {
  /// One upgrade, from a version to the next.
  package struct Hop: Sendable {
    package var from: String
    package var to: String
    /// The rules about its target, all of which allow it.
    package var rules: [VersionRules.MinimumSource]
    /// What is to be done before the next hop; empty for the last one.
    package var afterwards: [VersionRules.Between]
  }

  package var hops: [Hop]
  /// Whether no other way has as few hops.
  package var isOnly = true

  package init(hops: [Hop], isOnly: Bool = true) {
    self.hops = hops
    self.isOnly = isOnly
  }

  /// Every version on the way, both ends included.
  package var versions: [String] { (hops.first.map { [$0.from] } ?? []) + hops.map(\.to) }
}

/// The product's rules about versions under what is known of an installation.
package struct VersionMap: Sendable {
  private let rules: VersionRules?
  private let facts: [String: String]

  /// - Parameter facts: values by name. A rule that asks for a fact that is not among them counts.
  package init(_ rules: VersionRules?, facts: [String: String]) {
    self.rules = rules
    self.facts = facts
  }

  package init(_ change: ResolvedChange) {
    self.init(change.product.versions, facts: change.change.statedFacts)
  }

  /// The rules that forbid a direct hop.
  package func rulesForbidding(_ from: Version, to target: Version) -> [VersionRules.MinimumSource]
  {
    rulesAbout(target).filter { rule in Version(rule.from.value).map { from < $0 } ?? false }
  }

  private func rulesAbout(_ target: Version) -> [VersionRules.MinimumSource] {
    (rules?.minimumSources ?? []).filter { rule in
      rule.of == nil && target.matches(pattern: rule.to.value) && mayHold(rule.when)
    }
  }

  /// The way with the fewest hops; of several, the one whose stops are highest.
  ///
  /// It may stop at the releases that the product names, and at the sources that its rules ask for.
  ///
  /// - Returns: nil where no hops that the rules allow lead there.
  package func path(from origin: String, to target: String) -> VersionPath? {
    guard let first = Version(origin), let last = Version(target), first < last else { return nil }
    let stops = [(origin, first)] + self.stops(between: first, and: last) + [(target, last)]
    let lowest = stops.map { stop in rulesAbout(stop.1).compactMap { Version($0.from.value) }.max()
    }
    // For each stop, from the end to the beginning: hops left to the target, and the next stop.
    var next: [(count: Int, stop: Int, isOnly: Bool)?] = stops.map { _ in nil }
    next[stops.count - 1] = (0, stops.count - 1, true)
    for index in stops.indices.dropLast().reversed() {
      for later in stops.indices[(index + 1)...].reversed() {
        guard let rest = next[later], lowest[later].map({ $0 <= stops[index].1 }) ?? true
        else { continue }
        if rest.count + 1 < (next[index]?.count ?? Int.max) {
          next[index] = (rest.count + 1, later, rest.isOnly)
        } else if rest.count + 1 == next[index]?.count {
          next[index]?.isOnly = false
        }
      }
    }
    guard let start = next[0] else { return nil }
    var way = [origin]
    var index = 0
    while index < stops.count - 1, let following = next[index]?.stop {
      way.append(stops[following].0)
      index = following
    }
    return VersionPath(hops: hops(along: way), isOnly: start.isOnly)
  }

  /// The hops of a way that somebody has chosen, whether or not the rules allow them.
  package func hops(along versions: [String]) -> [VersionPath.Hop] {
    zip(versions, versions.dropFirst()).enumerated().map { index, ends in
      let target = Version(ends.1)
      return VersionPath.Hop(
        from: ends.0, to: ends.1, rules: target.map(rulesAbout) ?? [],
        afterwards: index == versions.count - 2 ? [] : target.map(duties) ?? [])
    }
  }

  /// Versions strictly between two others, each once, in their order.
  private func stops(between first: Version, and last: Version) -> [(String, Version)] {
    let sources = (rules?.minimumSources ?? []).filter { $0.of == nil }
    let named = (rules?.releases ?? []) + sources.map(\.from)
    var stops: [(String, Version)] = []
    // What is no release yet, such as `2.0-rc1`, is no place to stop.
    for name in named {
      guard let version = Version(name.value), version.suffix.isEmpty, first < version,
        version < last
      else { continue }
      stops.append((name.value, version))
    }
    stops.sort { $0.1 < $1.1 }
    return stops.enumerated().filter { index, stop in
      index == 0 || stops[index - 1].1 < stop.1
    }.map(\.element)
  }

  private func duties(after version: Version) -> [VersionRules.Between] {
    (rules?.between ?? []).filter { duty in
      (duty.after.map { version.matches(pattern: $0.value) } ?? true) && mayHold(duty.when)
    }
  }

  /// Facts that rules about a target ask for and nobody has stated, each once.
  package func unstatedFacts(about target: Version) -> [String] {
    let names = rulesAbout(target).flatMap { $0.when?.terms ?? [] }
      .filter { $0.subject == .value }.map(\.name.value)
    var unstated: [String] = []
    for name in names where facts[name] == nil && !unstated.contains(name) { unstated.append(name) }
    return unstated
  }

  /// Whether no known fact speaks against a condition.
  private func mayHold(_ condition: Condition?) -> Bool {
    (condition?.terms ?? []).allSatisfy { term in
      guard term.subject == .value, let value = facts[term.name.value] else { return true }
      return term.values.contains { $0.value == value }
    }
  }
}
