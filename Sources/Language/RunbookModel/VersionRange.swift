import RunbookDiagnostics

/// Versions that one text names: a pattern such as `4.2.*`, a version, a bound such as `>= 4.2.4`, or
/// several of them with commas between, all of which hold: `>= 14.4, < 15`.
package struct VersionRange: Sendable {
  private enum Bound: Sendable {
    case pattern(String)
    case ordering(Expectation.Ordering, Version)

    init?(_ text: some StringProtocol) {
      let sign = text.prefix { "=!<>".contains($0) }
      let rest = String(text[sign.endIndex...].drop { $0 == " " })
      if !sign.isEmpty {
        guard let ordering = Expectation.Ordering(rawValue: String(sign)),
          let version = Version(rest)
        else { return nil }
        self = .ordering(ordering, version)
      } else if let version = Version(rest), !(version.suffix + version.build).isEmpty {
        self = .ordering(.equal, version)
      } else {
        let numbers = rest.first == "v" || rest.first == "V" ? String(rest.dropFirst()) : rest
        let fields = numbers.split(separator: ".", omittingEmptySubsequences: false)
        let written = fields.last == "*" ? fields.dropLast() : fields
        guard written.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } && Int($0) != nil })
        else { return nil }
        self = .pattern(numbers)
      }
    }

    func contains(_ version: Version) -> Bool {
      switch self {
      case .pattern(let pattern): version.matches(pattern: pattern)
      case .ordering(let ordering, let other):
        switch ordering {
        case .equal: version == other
        case .notEqual: version != other
        case .less: version < other
        case .lessOrEqual: version <= other
        case .greater: version > other
        case .greaterOrEqual: version >= other
        }
      }
    }
  }

  private let bounds: [Bound]

  /// Reads a range; nil where the text is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    }
    let bounds = parts.compactMap { Bound(String($0)) }
    guard bounds.count == parts.count else { return nil }
    self.bounds = bounds
  }

  package func contains(_ version: Version) -> Bool { bounds.allSatisfy { $0.contains(version) } }

  /// The lowest version that it names as such: a place to stop.
  package var named: Version? {
    bounds.compactMap { bound in
      switch bound {
      case .ordering(.greaterOrEqual, let version), .ordering(.equal, let version): version
      case .ordering, .pattern: nil
      }
    }.max()
  }
}

extension VersionRules.MinimumSource {
  /// Whether it speaks of upgrades to a version, whatever it says of them.
  package func isAbout(_ target: Version) -> Bool {
    VersionRange(to.value)?.contains(target) ?? false
  }

  /// Whether an upgrade may start at a version: at a bare version or later, or within bounds.
  package func allows(_ origin: Version) -> Bool {
    if let lowest = Version(from.value) { return lowest <= origin }
    return VersionRange(from.value)?.contains(origin) ?? true
  }

  /// The lowest source that it names.
  package var lowest: Version? { Version(from.value) ?? VersionRange(from.value)?.named }

  /// What it asks of a source, as the end of "needs a source …".
  package var words: String {
    Version(from.value) == nil ? "that is `\(from.value)`" : "of \(from.value) or later"
  }
}
