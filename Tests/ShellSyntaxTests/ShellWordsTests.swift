import ShellSyntax
import Testing

/// A shell text and its words, command by command.
struct SplitCase: Sendable, CustomTestStringConvertible {
  let text: String
  let commands: [[String]]

  init(_ text: String, _ commands: [String]...) {
    self.text = text
    self.commands = commands
  }

  var testDescription: String { text.debugDescription }
}

@Suite("Shell text as words")
struct ShellWordsTests {
  @Test(
    "Commands end where the shell ends them",
    arguments: [
      SplitCase(""),
      SplitCase("  \n\t\n"),
      SplitCase("a b", ["a", "b"]),
      SplitCase("a; b & c | d && e || f", ["a"], ["b"], ["c"], ["d"], ["e"], ["f"]),
      SplitCase("a\nb\r\nc", ["a"], ["b"], ["c"]),
      SplitCase("(a; b)", ["a"], ["b"]),
      SplitCase("x=$(a b)", ["x="], ["a", "b"]),
      SplitCase("a `b c`", ["a"], ["b", "c"]),
      SplitCase("{ a; }", ["{", "a"], ["}"]),
      SplitCase("a \\\n  b", ["a", "b"]),
      SplitCase("a\\\nb", ["ab"]),
    ])
  func commands(_ split: SplitCase) {
    #expect(ShellWords.statements(split.text) == split.commands)
  }

  @Test(
    "Quotes and escapes keep a word together and are not part of it",
    arguments: [
      SplitCase("a 'b c' \"d e\"", ["a", "b c", "d e"]),
      SplitCase("a 'it'\\''s' b", ["a", "it's", "b"]),
      SplitCase("a \"say \\\"b\\\" \\$c \\d\" e", ["a", "say \"b\" $c \\d", "e"]),
      SplitCase("a ''", ["a", ""]),
      SplitCase("a \\; b", ["a", ";", "b"]),
      SplitCase("a '; b | c'", ["a", "; b | c"]),
      SplitCase("a 'not closed\nb", ["a", "not closed\nb"]),
      SplitCase("a \\", ["a"]),
    ])
  func quotes(_ split: SplitCase) {
    #expect(ShellWords.statements(split.text) == split.commands)
  }

  @Test(
    "A comment begins with a word, not within one",
    arguments: [
      SplitCase("# a\nb", ["b"]),
      SplitCase("a # b; c\nd", ["a"], ["d"]),
      SplitCase("a#b", ["a#b"]),
      SplitCase("a '#b'", ["a", "#b"]),
      SplitCase("echo ${#x} $#", ["echo", "${#x}", "$#"]),
    ])
  func comments(_ split: SplitCase) {
    #expect(ShellWords.statements(split.text) == split.commands)
  }

  @Test(
    "A redirection is a word and ends no command",
    arguments: [
      SplitCase("a >b 2>&1 c", ["a", ">b", "2>&1", "c"]),
      SplitCase("a>b", ["a", ">b"]),
      SplitCase("a &>b", ["a", "&>b"]),
      SplitCase("a >|b; c", ["a", ">|b"], ["c"]),
      SplitCase("a <b >>c", ["a", "<b", ">>c"]),
      SplitCase("> b", [">", "b"]),
    ])
  func redirections(_ split: SplitCase) {
    #expect(ShellWords.statements(split.text) == split.commands)
  }

  @Test(
    "The lines of a here-document are no commands",
    arguments: [
      SplitCase("a <<END\nb; c\nEND\nd", ["a", "<<"], ["d"]),
      SplitCase("a <<'END' | b\nc\nEND\nd", ["a", "<<"], ["b"], ["d"]),
      SplitCase("a <<-END\n\tb\n\tEND\nc", ["a", "<<"], ["c"]),
      SplitCase("a <<A <<B\n1\nA\n2\nB\nc", ["a", "<<", "<<"], ["c"]),
      SplitCase("a <<END\nno end", ["a", "<<"]),
      SplitCase("a <<<b\nc", ["a", "<<<b"], ["c"]),
    ])
  func hereDocuments(_ split: SplitCase) {
    #expect(ShellWords.statements(split.text) == split.commands)
  }

  @Test(
    "The program is found behind what runs it",
    arguments: [
      ("systemctl stop web", "systemctl", ["stop", "web"]),
      ("/usr/bin/systemctl stop web", "systemctl", ["stop", "web"]),
      ("sudo -n systemctl stop web", "systemctl", ["stop", "web"]),
      ("sudo -nu shop make stop", "make", ["stop"]),
      ("sudo -E A=b C_1=d make stop", "make", ["stop"]),
      ("if ! sudo systemctl stop web", "systemctl", ["stop", "web"]),
      ("timeout -k 5 60 make stop", "make", ["stop"]),
      ("env -i PATH=/bin nice -n 5 make", "make", []),
      ("sudo -i", "", []),
      ("A=b", "", []),
      ("2A=b c", "2A=b", ["c"]),
      ("sudo -- make", "make", []),
    ])
  func programs(_ text: String, _ program: String, _ arguments: [String]) {
    let command = ShellWords.commands(text).first
    #expect(command?.program == program)
    #expect(command.map { Array($0.arguments) } == arguments)
  }

  @Test("Each command knows what follows it")
  func endings() {
    let endings = ShellWords.commands("a && b || c | d; e & f\ng").map(\.ending)
    #expect(endings == [.and, .or, .pipe, .sequence, .sequence, .sequence, .sequence])
  }
}
