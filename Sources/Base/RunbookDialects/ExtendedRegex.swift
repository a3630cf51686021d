/// A regular expression of plans: what `grep -E` makes of it on any host, in the locale `C`.
///
/// It is bounded: in its length, its groups and repeats, and in the time that it takes, because the
/// matcher never goes back. A text of n bytes takes n steps, each over the states of the expression
/// at most.
package struct ExtendedRegex: Sendable, Equatable {
  /// What `.` and a negated bracket stand for.
  package enum Unit: Sendable {
    /// Outputs: may be anything, and `grep` in the locale `C` counts bytes.
    case bytes
    /// Values of variables, which only the compiler looks at.
    case characters
  }

  /// Bytes of an expression.
  package static let longest = 1_000
  /// What a repeat may count to: the least that POSIX demands of every program.
  package static let mostRepeats = 255
  package static let mostGroups = 50
  /// Groups inside one another.
  package static let deepest = 20
  /// States of the automaton, repeats written out.
  static let largest = 2_000

  let node: RegexNode

  /// - Throws: ``RegexFault`` where the text is no expression of this dialect.
  package init(_ pattern: String, unit: Unit = .bytes) throws(RegexFault) {
    node = try RegexParser.parse(pattern, unit: unit)
  }

  /// Whether it matches somewhere in one line of a text.
  package func matches(_ bytes: some Collection<UInt8>) -> Bool {
    var matcher = RegexMatcher(RegexAutomaton(node), isAnchored: false)
    return Array(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
      .contains { matcher.matches($0) }
  }

  /// Whether it matches a text from its first to its last byte.
  package func matchesWhole(_ text: String) -> Bool {
    var matcher = RegexMatcher(RegexAutomaton(node), isAnchored: true)
    return matcher.matches(Array(text.utf8)[...])
  }
}
