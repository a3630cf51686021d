import RunbookDiagnostics
import Testing
import YAMLSyntax

@Suite("Reading YAML")
struct YAMLReaderTests {
  @Test("keeps keys in the order of the file and texts without a type")
  func structure() throws {
    let reading = Reading("b: yes\na: [1, ~, \"~\", null]\n")
    let pairs = try #require(reading.root?.pairs)
    #expect(pairs.map(\.name) == ["b", "a"])
    #expect(reading.root?["b"]?.scalar?.text == "yes")
    let items = try #require(reading.root?["a"]?.items)
    #expect(items.map { $0.scalar?.text } == ["1", "~", "~", "null"])
    #expect(items.map(\.isNull) == [false, true, false, true])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("knows how a text was written")
  func styles() throws {
    let reading = Reading("- p\n- 'S'\n- \"D\"\n- |\n  l\n- >\n  f\n")
    let items = try #require(reading.root?.items)
    #expect(
      items.map { $0.scalar?.style } == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded])
    #expect(items.map { reading.source($0) } == ["p", "'S'", "\"D\"", "|\n  l", ">\n  f"])
  }

  @Test("ends a block with its last value, not with the comments and blank lines after it")
  func blockEnds() {
    let reading = Reading(
      "a:\n  b:\n    - x   # one\n    # two\n\n\n# three\nc: |\n  text\n\n\n# end\n")
    #expect(reading.source(reading.root?["a"]) == "b:\n    - x")
    #expect(reading.source(reading.root?["a"]?["b"]) == "- x")
    #expect(reading.source(reading.root?["c"]) == "|\n  text")
    #expect(reading.root?.span.start == 0)
  }

  @Test("ends brackets after the closing bracket")
  func bracketEnds() {
    let reading = Reading("a: {b: [1, 2] , c: {}}  # x\nd: [e: f]\n")
    #expect(reading.source(reading.root?["a"]) == "{b: [1, 2] , c: {}}")
    #expect(reading.source(reading.root?["a"]?["b"]) == "[1, 2]")
    #expect(reading.source(reading.root?["a"]?["c"]) == "{}")
    #expect(reading.source(reading.root?["d"]?.items?.first) == "e: f")
  }

  @Test("gives a value that was left out an empty place after its key")
  func missingValues() {
    let reading = Reading("a:\nb: !!str\nc:\n  - \n  - x\n")
    #expect(reading.root?["a"]?.span == SourceSpan(file: reading.file.id, start: 2, end: 2))
    #expect(reading.root?["a"]?.isNull == true)
    #expect(reading.root?["b"]?.isNull == false)
    #expect(reading.root?["c"]?.items?.first?.isNull == true)
  }

  @Test(
    "counts places in bytes whatever comes before",
    arguments: ["ä", "日本語", "👩‍👩‍👧 e\u{301}", "\u{85}", "\u{2028}", "\u{FEFF}"])
  func multiByte(text: String) {
    let reading = Reading("a: '\(text)'\nb: \"\(text)\" # \(text)\nc: [\(text)x, end]\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.source(reading.root?["a"]) == "'\(text)'")
    #expect(reading.source(reading.root?["b"]) == "\"\(text)\"")
    #expect(reading.source(reading.root?["c"]?.items?.last) == "end")
  }

  @Test("reads lines that end with CR LF")
  func carriageReturns() {
    let reading = Reading("a: 1\r\nb: |\r\n  x\r\n  y\r\n\r\nc:\r\n- d # e\r\n")
    #expect(reading.root?["b"]?.scalar?.text == "x\ny\n")
    #expect(reading.source(reading.root?["b"]) == "|\r\n  x\r\n  y")
    #expect(reading.source(reading.root?["c"]) == "- d")
    #expect(reading.place(reading.root?["c"]?.span.start ?? 0) == "7:1")
  }

  @Test("repeats a value for its alias, with the place where it was written")
  func aliases() {
    let reading = Reading("a: &x {k: v}\nb: *x\nc: &y\n  - 1\nd: *y\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.source(reading.root?["b"]) == "{k: v}")
    #expect(reading.source(reading.root?["d"]) == "- 1")
    #expect(reading.root.map { reading.source($0)?.hasSuffix("*y") } == true)
  }

  @Test("leaves tags and anchors out of a value's place")
  func properties() {
    let reading = Reading("a: &x !!str text\nb: !!map\n  # c\n  d: e\nf: !!seq [1]\ng: &l |\n  x\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.source(reading.root?["a"]) == "text")
    #expect(reading.source(reading.root?["b"]) == "d: e")
    #expect(reading.source(reading.root?["f"]) == "[1]")
    #expect(reading.source(reading.root?["g"]) == "|\n  x")
  }

  @Test("an explicit text is not nothing")
  func taggedNull() {
    #expect(Reading("a: !!str null\n").root?["a"]?.isNull == false)
  }

  @Test("the place of an entry reaches from its key to the end of its value")
  func pairSpans() throws {
    let reading = Reading("x: &a 1\nkey: [v] # c\nz: *a\n")
    let pairs = try #require(reading.root?.pairs)
    #expect(pairs.map { reading.source($0.span) } == ["x: &a 1", "key: [v]", "z"])
  }

  @Test("takes a file of one document with its markers")
  func documentMarkers() {
    let reading = Reading("%YAML 1.2\n---\na: 1\n...\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.source(reading.root) == "a: 1")
  }
}
