/// Regular expressions made by chance, most of them of the dialect, and lines to hold them against.
struct RandomPattern {
  private var random: SplitMix64

  init(_ random: SplitMix64) { self.random = random }

  private static let characters = [
    "a", "b", "c", "_", " ", "-", "0", "}", "]", "\\.", "\\[", "\\*", "\\}", "\\/", "A", ":", "é",
  ]
  private static let places = ["^", "$", "\\b", "\\B", "\\<", "\\>"]
  private static let sets = [
    ".", "\\w", "\\W", "\\s", "\\S", "[ab]", "[^ab]", "[a-c]", "[[:alpha:]_]", "[^[:space:]]",
    "[]a]", "[^]a]", "[a-]", "[-a]", "[0-9:]", "[a\\]", "[/\\.]", "[[:digit:][:punct:]]", "[^-a]",
  ]
  private static let repeats = [
    "", "", "", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}", "{,2}", "??", "{",
  ]
  private static let tokens = [
    "a", "b", "c", "_", " ", "-", "0", "}", "]", ".", "[", "*", "A", ":", "\t", "é", "\\", "/",
    "ab", "aa", "\r", "(", "|", "ä",
  ]

  mutating func pattern(depth: Int = 0) -> String {
    (0..<random.pick([1, 1, 1, 2, 3])).map { _ in
      (0..<random.number(1...4)).map { _ in piece(depth: depth) }.joined()
    }.joined(separator: "|")
  }

  private mutating func piece(depth: Int) -> String {
    switch random.below(depth > 2 ? 8 : 10) {
    case 0...3: random.pick(Self.characters) + random.pick(Self.repeats)
    case 4: random.pick(Self.places)
    case 5...7: random.pick(Self.sets) + random.pick(Self.repeats)
    default: "(" + pattern(depth: depth + 1) + ")" + random.pick(Self.repeats)
    }
  }

  mutating func line() -> String {
    (0..<random.below(6)).map { _ in random.pick(Self.tokens) }.joined()
  }
}
