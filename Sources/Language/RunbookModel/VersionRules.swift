package import RunbookDiagnostics

/// The product's version scheme and what it allows.
package struct VersionRules: Sendable {
  /// A hop to a version that ``to`` matches must start at ``from`` or later.
  package struct MinimumSource: Sendable {
    /// A version pattern such as `8.*`; `*` for every version.
    package var to: Name
    package var from: Name
    /// The component whose version it is about; nil: the product as a whole.
    package var of: Name?
    /// Ways to upgrade that component for which it holds; empty: all.
    package var methods: [Name] = []
    package var when: Condition?
    package var provenance = Provenance()

    package init(span: SourceSpan) {
      to = Name("*", at: span)
      from = Name("0", at: span)
    }
  }

  /// A file whose name tells its version.
  package struct Artefact: Sendable {
    package var span: SourceSpan
    package var variable: Name
    /// File name in which `{part}` stands for a part of the target version.
    package var name: Name
    /// The first version that has such a file.
    package var availableFrom: Name?
    package var provenance = Provenance()

    package init(span: SourceSpan) {
      self.span = span
      variable = Name("", at: span)
      name = Name("", at: span)
    }
  }

  /// What has to be done after a hop, before the next one may begin.
  package struct Between: Sendable {
    package var title: Name
    /// The versions that it is to be done after, as a pattern; nil: every one on the way.
    package var after: Name?
    package var when: Condition?
    /// The requirement of the product that shows it.
    package var requirement: Name?
    package var provenance = Provenance()

    package init(span: SourceSpan) { title = Name("", at: span) }
  }

  /// How far one component may be behind another.
  package struct Skew: Sendable {
    package var span: SourceSpan
    package var of: Name
    package var behind: Name
    /// In major versions.
    package var atMost: Located<Int>
    package var when: Condition?
    package var provenance = Provenance()

    package init(span: SourceSpan) {
      self.span = span
      of = Name("", at: span)
      behind = Name("", at: span)
      atMost = Located(0, at: span)
    }
  }

  package var span: SourceSpan
  /// Names of the parts of a version, the most significant first.
  package var parts: [Name] = []
  /// The parts that together make the major version.
  package var major: [Name] = []
  /// Versions that the vendor has published, as far as the guide names them.
  package var releases: [Name] = []
  package var minimumSources: [MinimumSource] = []
  package var between: [Between] = []
  package var skews: [Skew] = []
  package var artefacts: [Artefact] = []
  /// The variable with the latest release, which a target has to be.
  package var latest: Name?

  package init(span: SourceSpan) { self.span = span }

  /// How many major versions one version is behind another.
  ///
  /// Where they differ before the last part of the major version, how many there are in between
  /// is not known: each step of that part counts as one.
  package func majors(from low: Version, to high: Version) -> Int {
    let positions = major.compactMap { name in parts.firstIndex { $0.value == name.value } }
    for position in positions.isEmpty ? [0] : positions
    where low.number(position) != high.number(position) {
      return high.number(position) - low.number(position)
    }
    return 0
  }
}

/// A version as numbers: `8.6.0` is `[8, 6, 0]`. A leading `v` is dropped.
package struct Version: Sendable, Equatable, Comparable, CustomStringConvertible {
  package let numbers: [Int]
  /// What follows the numbers and a `-`, such as `rc1`; sorts before the version without it.
  package let suffix: String
  /// What follows a `+`, such as `hotfix2`; sorts after the version without it.
  package let build: String

  /// Reads a version; nil where it is none.
  package init?(_ text: String) {
    var rest = text[...]
    if rest.first == "v" || rest.first == "V" { rest = rest.dropFirst() }
    let core = rest.prefix { $0 != "-" && $0 != "+" }
    let behind = rest.dropFirst(core.count)
    let suffix = behind.prefix { $0 != "+" }
    self.suffix = String(suffix.drop { $0 == "-" })
    build = String(behind.dropFirst(suffix.count).drop { $0 == "+" })
    let fields = core.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(field) : nil
    }
    guard !fields.isEmpty, numbers.count == fields.count else { return nil }
    self.numbers = numbers
  }

  package var description: String {
    numbers.map(String.init).joined(separator: ".") + (suffix.isEmpty ? "" : "-\(suffix)")
      + (build.isEmpty ? "" : "+\(build)")
  }

  /// The number at a position; a part that is not written is 0.
  package func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  package static func == (a: Version, b: Version) -> Bool { !(a < b) && !(b < a) }

  package static func < (a: Version, b: Version) -> Bool {
    for index in 0..<max(a.numbers.count, b.numbers.count)
    where a.number(index) != b.number(index) {
      return a.number(index) < b.number(index)
    }
    if a.suffix.isEmpty != b.suffix.isEmpty { return !a.suffix.isEmpty }
    if a.suffix != b.suffix { return Version.precedes(a.suffix, b.suffix) }
    return Version.precedes(a.build, b.build)
  }

  /// Text by text and number by number: `rc2` is before `rc10`.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    for (one, other) in zip(runs(a), runs(b)) where one != other {
      if let one = Int(one), let other = Int(other), one != other { return one < other }
      return one < other
    }
    return runs(a).count < runs(b).count
  }

  /// The text cut where digits begin or end.
  private static func runs(_ text: String) -> [String] {
    var runs: [String] = []
    var wasDigit = false
    for character in text {
      let isDigit = ("0"..."9").contains(character)
      if isDigit == wasDigit, let last = runs.indices.last {
        runs[last].append(character)
      } else {
        runs.append(String(character))
      }
      wasDigit = isDigit
    }
    return runs
  }

  /// Whether a pattern such as `8.*`, `8.6.0` or `*` matches.
  package func matches(pattern: String) -> Bool {
    for (index, field) in pattern.split(separator: ".").enumerated() {
      if field == "*" { return true }
      guard Int(field) == number(index) else { return false }
    }
    return true
  }
}
