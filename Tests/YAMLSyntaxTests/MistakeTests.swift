import RunbookDiagnostics
import Testing
import YAMLSyntax

/// A wrong text and what must be said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let yaml: String
  let code: Int
  /// `line:column`.
  let place: String
  /// A part of the message.
  let says: String
  /// `line:column` of the second place, where there is one.
  let label: String?

  init(_ yaml: String, _ code: Int, at place: String, _ says: String, label: String? = nil) {
    self.yaml = yaml
    self.code = code
    self.place = place
    self.says = says
    self.label = label
  }

  var testDescription: String { yaml.debugDescription }
}

@Suite("Mistakes in YAML")
struct MistakeTests {
  @Test(
    "of a bracket in a text without quotes come with help",
    arguments: [
      (#"a: {run: cat "${dir}/x", b: c}"#, "hold a brace"), ("a: {run: awk x{y}}", "hold a brace"),
      ("a: {run: ls x[1]}", "hold a bracket"), ("a: [ls x{1}]", "hold a brace"),
    ])
  func brackets(_ yaml: String, _ words: String) {
    let help = Reading(yaml + "\n").diagnostics.flatMap(\.help)
    #expect(help.contains { $0.contains(words) && $0.contains("single quotes") }, "\(help)")
  }

  @Test(
    "of a bracket in a command with quotes of its own leads to lines below a bar",
    arguments: [
      "a: {run: awk '{print $1}' list}", "a: {run: jq '.[0]' list}", "a: {b: c, run: awk x{'y'}}",
      #"a: {run: curl -d '{"b": 1}' host}"#,
    ])
  func quotedBrackets(_ yaml: String) {
    let help = Reading(yaml + "\n").diagnostics.flatMap(\.help)
    #expect(help.contains { $0.contains("lines below a `|`") }, "\(help)")
  }

  @Test(
    "in the syntax end the file and are said in plain words",
    arguments: [
      Mistake("title: foo: bar\n", 113, at: "1:11", "a second `:`"),
      Mistake("a: b\n  c: d\n", 113, at: "2:4", "`:` makes a key where none can stand"),
      Mistake("a:\n\tb: c\n", 113, at: "2:1", "tab"),
      Mistake("a: |\n\tb\n", 113, at: "2:1", "tab"),
      Mistake("a: b\n\tc: d\n", 113, at: "2:1", "tab"),
      Mistake("a: \"foo\nrun: \"bar\"\n", 113, at: "2:7", "after a closing quote", label: "1:4"),
      Mistake("a: \"foo\nb: bar\n", 113, at: "1:4", "quote is never closed"),
      Mistake("ü: 'foo\nb: bar\n", 113, at: "1:4", "quote is never closed"),
      Mistake("a: 'x\n---\ny'\n", 113, at: "1:4", "quote is never closed", label: "2:1"),
      Mistake("a: [1, 2\nb: 3\n", 113, at: "2:2", "`,` or `]` was expected", label: "1:4"),
      Mistake("a: {b: c\n\n", 113, at: "1:4", "`{` is never closed"),
      Mistake("a: [b, c\n", 113, at: "1:4", "`[` is never closed"),
      Mistake("a: 1\nb c\nd: 2\n", 113, at: "2:1", "`:` is missing"),
      Mistake("a:\n  b: 1\n c: 2\n", 113, at: "3:2", "a key was expected", label: "1:1"),
      Mistake("a:\n  - x\n - y\n", 113, at: "3:2", "a list item among the keys", label: "1:1"),
      Mistake("- a\nb: c\n", 113, at: "2:1", "a list item", label: "1:1"),
      Mistake("a: [x] y\n", 113, at: "1:8", "after a closing bracket"),
      Mistake("a: \"b\" c\n", 113, at: "1:8", "after a closing quote"),
      Mistake("a: - b\n", 113, at: "1:4", "a list cannot begin here"),
      Mistake(#"a: "ü\d+""# + "\n", 113, at: "1:6", #"unknown escape `\d`"#),
      Mistake(#"a: "\xZZ""# + "\n", 113, at: "1:7", "escape"),
      Mistake(#"a: "\ud800""# + "\n", 113, at: "1:7", "escape"),
      Mistake("run: *.txt\n", 113, at: "1:6", "`*`"),
      Mistake("run: && x\n", 113, at: "1:6", "`&`"),
      Mistake("run: !{} x\n", 113, at: "1:6", "`!`"),
      Mistake("a: @x\n", 113, at: "1:4", "cannot begin with `@`"),
      Mistake("a: %x\n", 113, at: "1:4", "cannot begin with `%`"),
      Mistake("a: | b\n c\n", 113, at: "1:6", "unexpected text after `|`"),
      Mistake("a: 1\n: b\n", 113, at: "2:1", "a key was expected", label: "1:1"),
      Mistake("a: 1\n...\nb: 2\n", 113, at: "3:1", "does not belong to what stands above"),
      Mistake("a: ]\n", 113, at: "1:4", "a value was expected"),
      Mistake("%YAML 3.0\n---\na: 1\n", 113, at: "1:1", "version"),
      Mistake("a\nb: 1\nc", 113, at: "2:2", "`:` makes a key where none can stand"),
    ])
  func syntax(mistake: Mistake) throws {
    let reading = Reading(mistake.yaml)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.count == 1)
    try check(mistake, in: reading)
  }

  @Test(
    "in the meaning leave the rest readable",
    arguments: [
      Mistake("a: 1\nb: 2\na: 3\n", 114, at: "3:1", "`a` stands twice", label: "1:1"),
      Mistake("a: {x: 1, 'x': 2}\n", 114, at: "1:11", "`x` stands twice", label: "1:5"),
      Mistake("a: !vault x\n", 115, at: "1:4", "`!vault`"),
      Mistake("a: &n !local {b: c}\n", 115, at: "1:7", "`!local`"),
      Mistake("a: !!binary aGk=\n", 115, at: "1:4", "`!!binary`"),
      Mistake("a: ! grep x\n", 115, at: "1:4", "`!`"),
      Mistake("a: !!map x\n", 115, at: "1:4", "`!!map`"),
      Mistake("ä: *none\n", 116, at: "1:4", "`*none`"),
      Mistake("a: &r [*r]\n", 116, at: "1:8", "within what it repeats", label: "1:7"),
      Mistake("a: 1\n---\nb: 2\n", 119, at: "2:1", "second document"),
      Mistake("a: 1\n...\n---\nb: 2\n", 119, at: "3:1", "second document"),
      Mistake("? [a]\n: b\nc: d\n", 121, at: "1:3", "not a list"),
      Mistake("a: {{ x }}\n", 121, at: "1:5", "not a mapping"),
      Mistake("a: 1\n? \n: b\n", 121, at: "2:2", "a key is missing"),
      Mistake("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", 122, at: "3:3", "`<<`"),
      Mistake("a: \"x\\0y\"\n", 111, at: "1:4", "NUL"),
    ])
  func meaning(mistake: Mistake) throws {
    let reading = Reading(mistake.yaml)
    #expect(reading.root?.pairs?.isEmpty == false)
    #expect(reading.diagnostics.count == 1)
    try check(mistake, in: reading)
  }

  @Test(
    "an empty file is told apart from one that holds null",
    arguments: [
      "", "\n\n", "# only a comment\n", "---\n", "--- # x\n...\n", "\u{FEFF}",
    ])
  func empty(yaml: String) {
    let reading = Reading(yaml)
    #expect(reading.codes == [120])
    #expect(reading.root == nil)
    #expect(Reading("null\n").root?.isNull == true)
  }

  @Test("are all reported in one call, in the order of the file")
  func several() {
    let reading = Reading("a: *x\nb: {c: 1, c: 2}\nd: !t 1\na: 2\n<<: 3\nd: *y\n")
    #expect(reading.codes == [116, 114, 115, 114, 122, 114, 116])
    #expect(
      reading.diagnostics.map(reading.place) == [
        "1:4", "2:11", "3:4", "4:1", "5:1", "6:1", "6:4",
      ])
    #expect(reading.root?.pairs?.map(\.name) == ["a", "b", "d"])
  }

  @Test("in a large mapping are found as in a small one")
  func manyKeys() {
    let keys = (0..<1000).map { "k\($0): \($0)\n" }.joined()
    let reading = Reading(keys + "k500: x\nk501: y\n")
    #expect(reading.codes == [114, 114])
    #expect(
      reading.diagnostics.map { reading.place($0.labels[0].span.start) } == ["501:1", "502:1"])
  }

  @Test("stop being listed when there are too many")
  func tooMany() {
    #expect(Reading(String(repeating: "- *x\n", count: 5000)).diagnostics.count == 100)
    #expect(Reading(String(repeating: "a: 1\n", count: 5000)).diagnostics.count == 100)
  }

  @Test(
    "in the bytes are reported where they are",
    arguments: [
      (Array("a: 1\nb: ".utf8) + [0xFF], "2:4"), (Array("a: \u{1}".utf8), "1:4"),
      ([0x00], "1:1"), (Array("ä: x\u{7F}".utf8), "1:5"),
    ])
  func bytes(bytes: [UInt8], place: String) {
    let reading = Reading(bytes: bytes)
    #expect(reading.codes == [111])
    #expect(reading.diagnostics.map(reading.place) == [place])
  }

  private func check(_ mistake: Mistake, in reading: Reading) throws {
    let found = try #require(reading.diagnostics.first)
    #expect(found.code.number == mistake.code)
    #expect(reading.place(found) == mistake.place)
    #expect(found.message.contains(mistake.says), "\(found.message)")
    #expect(found.labels.first.map { reading.place($0.span.start) } == mistake.label)
    #expect(reading.straySpans.isEmpty)
  }
}
