import RunbookPlan
import Testing

@testable import RunbookBackends

/// Texts that break careless quoting.
enum Hostile {
  static let texts = [
    "it's", "''", "a'b'c", "$(touch pwned)", "`touch pwned`", "${HOME}", "$HOME", "two\nlines",
    "ends in a line break\n", "\n", "*", "? [a-z]*", "-n", "--help", "🚀 ünï", "'; touch pwned #",
    "\\", "a\\'b", "\"", "&& touch pwned", "| touch pwned", "> pwned", "tab\there", " ", "",
    "#no comment", "!history", "~root", "a\r\nb", "’“quotes”", "%s %d", "{{name}} {{{name}}}",
  ]
}

@Suite("Words of a shell")
struct ShellWordTests {
  @Test("a word reaches the shell as it is", arguments: Hostile.texts)
  func quoting(_ text: String) throws {
    let scratch = try ScratchDirectory()
    for shell in Tool.shells {
      let word = ShellWord(text).safeText
      let outcome = try scratch.run(shell + ["-c", "printf '<%s>' \(word)"])
      #expect(outcome.output == "<\(text)>", "under \(shell[0])")
      #expect(scratch.files.isEmpty)
    }
  }

  @Test("a here-document holds a text that contains its closing word")
  func delimiter() {
    let document = HereDocument("echo a\nRUN\nRUN_2\n", word: "RUN")
    #expect(document.delimiter == "RUN_3")
    #expect(document.body == "echo a\nRUN\nRUN_2")
    #expect(document.endsInLineBreak)
  }

  @Test("a here-document keeps CR and LF apart")
  func carriageReturn() {
    let document = HereDocument("a\r\n", word: "RUN")
    #expect(document.body == "a\r")
    #expect(document.endsInLineBreak)
  }

  @Test("a comment is one line and gives no orders to the linter")
  func comment() {
    #expect(ShellComment("a\nb\u{1B}[2J").safeText == "a b<U+001B>[2J")
    #expect(ShellComment(" shellcheck disable=all").safeText.hasPrefix("> "))
  }

  @Test(
    "a name is refused that a shell would not take for one",
    arguments: ["", "1a", "a-b", "a b", "é", "a;b"])
  func names(_ name: String) {
    #expect(throws: BackendError.unusableID(name)) { try ShellName(name) }
  }

  @Test(
    "an id is refused that cannot stand in a list or a file name",
    arguments: ["", "../x", "a b", "-a", "a*", "é", "a\n"])
  func ids(_ id: String) {
    #expect(throws: BackendError.unusableID(id)) { try checkID(id) }
  }
}
