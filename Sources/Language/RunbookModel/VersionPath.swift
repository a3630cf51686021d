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
    /// Whether the product knows of its target, or has no rules about versions at all.
    package var isKnown: Bool
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
  /// A rule about the product as a whole, read once.
  private struct Rule: Sendable {
    let written: VersionRules.MinimumSource
    let targets: VersionRange?
  }

  private let rules: VersionRules?
  private let sources: [Rule]
  private let facts: [String: String]

  /// - Parameter facts: values by name. A rule that asks for a fact that is not among them counts.
  package init(_ rules: VersionRules?, facts: [String: String]) {
    self.rules = rules
    self.facts = facts
    sources = (rules?.minimumSources ?? []).filter { $0.of == nil }.map {
      Rule(written: $0, targets: VersionRange($0.to.value))
    }
  }

  package init(_ change: ResolvedChange) {
    self.init(change.product.versions, facts: change.circumstances.values)
  }

  /// The rules that forbid a direct hop.
  package func rulesForbidding(_ from: Version, to target: Version) -> [VersionRules.MinimumSource]
  {
    rulesAbout(from, to: target).filter { !$0.allows(from) }
  }

  private func rulesAbout(_ from: Version, to target: Version) -> [VersionRules.MinimumSource] {
    sources.filter { rule in
      (rule.targets?.contains(target) ?? false) && mayHold(rule.written.when, from, target)
    }.map(\.written)
  }

  /// Whether the product says how a version is reached: it is a target of its rules, or a release, to
  /// which no rule forbids the way. That others are reached from it says nothing of that. A product
  /// that has no rules knows of none, and of none it says nothing.
  package func isKnown(_ version: Version) -> Bool {
    let releases = rules?.releases ?? []
    guard !sources.isEmpty || !releases.isEmpty else { return true }
    return sources.contains { rule in
      // What cannot be read has been reported, and may be about anything.
      rule.targets?.contains(version) ?? true
    } || releases.contains { VersionRange($0.value)?.contains(version) ?? false }
  }

  /// The way with the fewest hops; of several, the one whose stops are highest.
  ///
  /// It may stop at the releases that the product names, and at the sources that its rules ask for.
  ///
  /// - Returns: nil where no hops that the rules allow lead there.
  package func path(from origin: String, to target: String) -> VersionPath? {
    guard let first = Version(origin), let last = Version(target), first < last else { return nil }
    let stops = [(origin, first)] + self.stops(between: first, and: last) + [(target, last)]
    let about = stops.map { stop in
      sources.filter { $0.targets?.contains(stop.1) ?? false }.map(\.written)
    }
    func isAllowed(_ start: Int, _ end: Int) -> Bool {
      about[end].allSatisfy { rule in
        rule.allows(stops[start].1) || !mayHold(rule.when, stops[start].1, stops[end].1)
      }
    }
    // For each stop, from the end to the beginning: hops left to the target, and the next stop.
    var next: [(count: Int, stop: Int, isOnly: Bool)?] = stops.map { _ in nil }
    next[stops.count - 1] = (0, stops.count - 1, true)
    for index in stops.indices.dropLast().reversed() {
      for later in stops.indices[(index + 1)...].reversed() {
        guard let rest = next[later], isAllowed(index, later) else { continue }
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
      var hop = VersionPath.Hop(
        from: ends.0, to: ends.1, rules: [], afterwards: [], isKnown: true)
      guard let from = Version(ends.0), let target = Version(ends.1) else { return hop }
      hop.rules = rulesAbout(from, to: target)
      hop.isKnown = isKnown(target)
      if index < versions.count - 2 { hop.afterwards = duties(after: from, target) }
      return hop
    }
  }

  /// Versions strictly between two others, each once, in their order.
  private func stops(between first: Version, and last: Version) -> [(String, Version)] {
    let releases = (rules?.releases ?? []).compactMap { name in
      Version(name.value).map { (name.value, $0) }
    }
    let sources = self.sources.compactMap { rule in
      let written = rule.written
      return written.lowest.map { lowest in
        (Version(written.from.value) == nil ? lowest.description : written.from.value, lowest)
      }
    }
    // What is no release yet, such as `2.0-rc1`, is no place to stop.
    let stops = (releases + sources).filter { _, version in
      version.suffix.isEmpty && first < version && version < last
    }.sorted { $0.1 < $1.1 }
    return stops.enumerated().filter { index, stop in
      index == 0 || stops[index - 1].1 < stop.1
    }.map(\.element)
  }

  private func duties(after from: Version, _ version: Version) -> [VersionRules.Between] {
    (rules?.between ?? []).filter { duty in
      (duty.after.map { VersionRange($0.value)?.contains(version) ?? false } ?? true)
        && mayHold(duty.when, from, version)
    }
  }

  /// Facts that rules about a hop ask for and nobody has stated, each once.
  package func unstatedFacts(about from: Version, to target: Version) -> [String] {
    let names = rulesAbout(from, to: target).flatMap { $0.when?.terms ?? [] }
      .filter { $0.subject == .value }.map(\.name.value)
    var unstated: [String] = []
    for name in names where facts[name] == nil && !unstated.contains(name) { unstated.append(name) }
    return unstated
  }

  /// Whether nothing that is known speaks against a condition: no fact, and no end of the hop.
  private func mayHold(_ condition: Condition?, _ from: Version, _ target: Version) -> Bool {
    (condition?.terms ?? []).allSatisfy { term in
      switch term.subject {
      case .value:
        guard let value = facts[term.name.value] else { return true }
        return term.values.contains { $0.value == value }
      case .target, .origin:
        return term.holds(
          for: term.subject == .target ? target : from,
          parts: (rules?.parts ?? []).map(\.value))
      // Refused where rules are read.
      case .choice: return true
      }
    }
  }
}
