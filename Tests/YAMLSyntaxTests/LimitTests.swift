import RunbookDiagnostics
import Testing
import YAMLSyntax

@Suite("Limits of what is read", .timeLimit(.minutes(15)))
struct LimitTests {
  @Test("an alias bomb is refused at the alias that goes too far")
  func aliasBomb() throws {
    var yaml = "l0: &l0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
      yaml += "l\(level): &l\(level) [\(aliases)]\n"
    }
    let reading = Reading(yaml)
    #expect(reading.codes == [117])
    let found = try #require(reading.diagnostics.first)
    #expect(reading.source(found.span).hasPrefix("*l"))
    #expect(reading.straySpans.isEmpty)
  }

  @Test("as many repeated nodes as the limit allows are taken")
  func aliasLimit() {
    let yaml = "a: &a [1, 2]\nb: [*a, *a, *a]\n"
    #expect(Reading(yaml, limits: YAMLLimits(aliasedNodes: 9)).codes == [])
    #expect(Reading(yaml, limits: YAMLLimits(aliasedNodes: 8)).codes == [117])
  }

  @Test("nesting up to the limit is taken and one level more is not")
  func depth() {
    func brackets(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(Reading(brackets(64)).codes == [])
    let reading = Reading(brackets(65))
    #expect(reading.codes == [118])
    #expect(reading.diagnostics.map(reading.place) == ["1:65"])
  }

  @Test("aliases cannot go deeper than what is written")
  func aliasDepth() {
    let limits = YAMLLimits(depth: 4)
    #expect(Reading("a: &a [[1]]\nb: [*a]\n", limits: limits).codes == [])
    #expect(Reading("a: &a [[1]]\nb: [[*a]]\n", limits: limits).codes == [118])
  }

  @Test(
    "a hundred thousand levels are refused at once",
    arguments: ["[", "{", "- ", "? ", "{a: ", "[a, ", "&a [", "!!seq ["])
  func abyss(opening: String) {
    let reading = Reading(String(repeating: opening, count: 100_000))
    #expect(reading.codes == [118])
    #expect(reading.root == nil)
  }

  @Test("a block of two thousand levels is refused at once")
  func deepBlock() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }
    #expect(Reading(lines.joined()).codes == [118])
  }

  @Test(
    "no text takes more time than its length deserves",
    arguments: [
      "%TAG !a! b\n", "%", "# comment\n", "'", "a: &a\n", "*a ", "- - -\n", ": ", ",", "]", "|\n",
      "a: 'x\n\n", "\t", "\u{2028}", "日本", "- &a b\n", "? a\n", "---\n", "...\n", "\"\\",
    ])
  func repetition(part: String) {
    let reading = Reading(String(repeating: part, count: 1_000_000 / part.utf8.count))
    #expect(reading.straySpans.isEmpty)
  }
}
