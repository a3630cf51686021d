import RunbookDialects
import Testing

struct ExtendedRegexTests {
  @Test(
    "matches what POSIX says, one line at a time",
    arguments: [
      ("^Weka(IO)? v8[.]2\\b", "status\nWekaIO v8.2.1\n", true), ("^Weka v8", "the Weka v8", false),
      ("a.b", "a\nb", false), ("^$", "", true), ("^$", "a\n\nb", true), ("^.$", "é", false),
      ("^(ab|c)+$", "abcab", true), ("^(ab|c)+$", "abca", false), ("x{2,3}y", "axxxxy", true),
      ("^x{2,3}y", "xxxxy", false), ("[]a]", "]", true), ("[^]a]", "]", false),
      ("[[:alpha:]_-]", "-", true),
      ("\\<cat\\>", "a cat sat", true), ("\\<cat\\>", "concat", false),
      ("\\Bb", "ab", true), ("\\Bb", "b", false), ("a$b", "a\nb", false), ("\\.", "a", false),
      ("(ä|ö)+$", "xäö", true), ("}]", "}]", true), ("^a{0}b", "b", true),
      ("\\w+\\s\\W", "ab !", true),
    ])
  func matches(pattern: String, text: String, matches: Bool) throws {
    #expect(try ExtendedRegex(pattern).matches(text.utf8) == matches)
  }

  @Test(
    "refuses what programs read differently, or not at all",
    arguments: [
      "", "(", ")", "(version", "[0-9", "[", "[]", "+", "*a", "a{", "a{,2}", "a{3,2}", "a{256}",
      "a**", "a+?", "a*?", "()", "(|a)", "a|", "|a", "a||b", "^*", "\\b+", "(?:a)", "(?i)a", "(*a)",
      "\\1", "(a)\\1", "\\d", "\\n", "\\t", "\\", "a\\", "[z-a]", "[a-c-e]", "[[:foo:]]", "[[.a.]]",
      "[[=a=]]", "[:digit:]", "[ä]", "ä+", "[\\d]", "[--/]", "[a-[:digit:]]", "a\nb", "\\`a",
      "(a$){2}",
      "((((((((((((((((((((((a))))))))))))))))))))))", "(((a{255}){255}){255}){255}",
      String(repeating: "a", count: 1_001), String(repeating: "(a)", count: 51),
    ])
  func refuses(pattern: String) {
    #expect(throws: RegexFault.self) { try ExtendedRegex(pattern) }
  }

  @Test("says what is wrong and what to write instead")
  func remedies() {
    let fault = #expect(throws: RegexFault.self) { try ExtendedRegex("^v\\d+") }
    #expect(fault?.reason == "has `\\d`, which has no meaning that all programs share")
    #expect(fault?.remedy == "write `[0-9]`")
  }

  @Test("a variable's pattern has to match the whole value, character by character")
  func whole() throws {
    let regex = try ExtendedRegex("^.{4}$|x[^a]y", unit: .characters)
    for text in ["äöüß", "abcd", "😀a😀b", "xäy"] { #expect(regex.matchesWhole(text), "\(text)") }
    for text in ["äö", "äöüab", "xay", "xäyzz", "a\nbc"] {
      #expect(!regex.matchesWhole(text), "\(text)")
    }
  }

  @Test("takes a time that grows with the text alone", .timeLimit(.minutes(1)))
  func bounded() throws {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000) + Array("b".utf8)
    for pattern in [
      "(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(a*)*c", "(.*a){12}c", "(a|b)*a(a|b){200}c",
    ] {
      #expect(try !ExtendedRegex(pattern).matches(text), "\(pattern)")
    }
    let whole = try ExtendedRegex("(a+)+", unit: .characters)
    #expect(!whole.matchesWhole(String(decoding: text, as: UTF8.self)))
  }
}
