import RunbookDiagnostics
import Testing

@Suite("Findings on a terminal")
struct TerminalRendererTests {
  private var map = SourceMap()

  /// The place of a word in a file; of an empty word, the end of the file.
  private func span(_ word: String, in file: SourceFile) -> SourceSpan {
    let word = Array(word.utf8)
    let start =
      word.isEmpty
      ? file.bytes.count
      : file.bytes.indices.first { file.bytes[$0...].starts(with: word) } ?? 0
    return SourceSpan(file: file.id, start: start, end: start + word.count)
  }

  private func render(_ diagnostic: Diagnostic) -> String {
    TerminalRenderer(sources: map, color: false).render(diagnostic)
  }

  /// The rows from the source line on, for a finding about one word of a text.
  private mutating func snippet(_ text: String, _ word: String, label: String? = nil) -> [String] {
    let file = map.add(path: "a.yaml", bytes: Array(text.utf8))
    let shown = render(
      Diagnostic(DiagnosticCode(101), "x", at: span(word, in: file), label: label))
    return shown.split(separator: "\n").map(String.init).filter { $0.contains("|") }
      .dropFirst().dropLast().map { $0 }
  }

  @Test("show code, message, both places, help and notes")
  mutating func whole() {
    let lines = String(repeating: "#\n", count: 87)
    let upgrade = map.add(
      path: "md/upgrade.yaml", bytes: Array((lines + "      - id: upgrade-redis\n").utf8))
    let product = map.add(
      path: "md/product.yaml", bytes: Array("order:\n  - {id: storage-last, last: fs}\n".utf8))
    let diagnostic = Diagnostic(
      DiagnosticCode(501), "`redis` is upgraded after `file-storage`, which must be last",
      at: span("id: upgrade-redis", in: upgrade), label: "step 14 of stage `critical`",
      labels: [DiagnosticLabel("required here", at: span("{id: storage-last", in: product))],
      notes: ["the order is that of the plan"],
      help: ["move `upgrade-redis` before `upgrade-file-storage`"])
    #expect(
      render(diagnostic) == """
        error[RB0501]: `redis` is upgraded after `file-storage`, which must be last
          --> md/upgrade.yaml:88:9
           |
        88 |       - id: upgrade-redis
           |         ^^^^^^^^^^^^^^^^^ step 14 of stage `critical`
           |
          ::: md/product.yaml:2:5
           |
         2 |   - {id: storage-last, last: fs}
           |     ----------------- required here
           |
           = note: the order is that of the plan
        help: move `upgrade-redis` before `upgrade-file-storage`
           = note: run `runbook explain RB0501`

        """)
  }

  @Test("put places of the same file into one snippet and leave out what is between")
  mutating func merged() {
    let file = map.add(path: "a.yaml", bytes: Array("one: 1\n2\nthree: 3\n4\n5\n6\nlast: 7\n".utf8))
    let diagnostic = Diagnostic(
      DiagnosticCode(114), .warning, "m", at: span("last", in: file), label: "again",
      labels: [
        DiagnosticLabel("first", at: span("one", in: file)),
        DiagnosticLabel("second", at: span("three", in: file)),
      ])
    #expect(
      render(diagnostic) == """
        warning[RB0114]: m
         --> a.yaml:7:1
          |
        1 | one: 1
          | --- first
        2 | 2
        3 | three: 3
          | ----- second
        ...
        7 | last: 7
          | ^^^^ again
          |
          = note: run `runbook explain RB0114`

        """)
  }

  @Test("tie several texts about one line to their places")
  mutating func severalLabels() {
    let file = map.add(path: "a.yaml", bytes: Array("alpha beta gamma\n".utf8))
    let diagnostic = Diagnostic(
      DiagnosticCode(101), "m", at: span("beta", in: file), label: "this",
      labels: [
        DiagnosticLabel("left", at: span("alpha", in: file)),
        DiagnosticLabel("right", at: span("gamma", in: file)),
      ])
    #expect(
      render(diagnostic).contains(
        """
        1 | alpha beta gamma
          | ----- ^^^^ ----- right
          | |     |
          | |     this
          | left
          |

        """))
  }

  @Test(
    "put carets under what is seen, whatever comes before it",
    arguments: [
      ("\tX\n", "    X", "    ^"), ("a\tX\n", "a    X", "     ^"),
      ("日本X\n", "日本X", "    ^"), ("한글X\n", "한글X", "    ^"), ("ｱX\n", "ｱX", " ^"),
      ("üX\n", "üX", " ^"), ("e\u{301}X\n", "e\u{301}X", " ^"),
      ("👩X\n", "👩X", "  ^"), ("👩\u{200D}👧X\n", "👩<U+200D>👧X", "            ^"),
      ("👍🏽X\n", "👍🏽X", "  ^"),
      ("❤\u{FE0F}X\n", "❤<U+FE0F>X", "         ^"), ("❤X\n", "❤X", " ^"), ("🇩🇪X\n", "🇩🇪X", "  ^"),
      ("\u{1B}[31mX\n", "<U+001B>[31mX", "            ^"), ("\u{7F}X\n", "<U+007F>X", "        ^"),
      ("\u{202E}X\n", "<U+202E>X", "        ^"), ("\u{85}X\n", "<U+0085>X", "        ^"),
    ])
  mutating func columns(text: String, line: String, carets: String) {
    #expect(snippet(text, "X") == ["1 | " + line, "  | " + carets])
  }

  @Test("cover all cells of a wide character")
  mutating func wideSpan() {
    #expect(snippet("a: 日本\n", "日本", label: "x") == ["1 | a: 日本", "  |    ^^^^ x"])
  }

  @Test("show a caret where a place is empty, also at the end")
  mutating func emptySpan() {
    #expect(snippet("a: b", "") == ["1 | a: b", "  |     ^"])
    #expect(snippet("a: b\n", "") == ["2 |", "  | ^"])
  }

  @Test("underline of several lines only the first, to its end")
  mutating func severalLines() {
    #expect(snippet("a: [1,  \r\n  2]\n", "[1,  \r\n  2]") == ["1 | a: [1,", "  |    ^^^"])
  }

  @Test("cut a long line around the place", arguments: [0, 50, 5_000, 99_990, 1_000_000])
  mutating func longLine(before: Int) throws {
    let text =
      String(repeating: "日", count: before) + "HERE" + String(repeating: "y", count: 100_000)
    let rows = snippet(text + "\n", "HERE", label: "x")
    let line = try #require(rows.first)
    #expect(line.count <= 4 + 122)
    #expect(line.hasSuffix("y…"))
    #expect(line.hasPrefix("1 | …") == (before >= 50))
    let cell = line.prefix(while: { $0 != "H" }).reduce(0) { $0 + ($1 == "日" ? 2 : 1) }
    #expect(rows.last == "  | " + String(repeating: " ", count: cell - 4) + "^^^^ x")
  }

  @Test("keep the end of a long line")
  mutating func longLineEnd() {
    let rows = snippet(String(repeating: "x", count: 300) + "HERE\n", "HERE")
    #expect(rows.first?.hasPrefix("1 | …x") == true)
    #expect(rows.first?.hasSuffix("xHERE") == true)
    #expect(rows.first?.count == 4 + 121)
  }

  @Test("never let a control character through")
  mutating func controls() {
    let file = map.add(path: "a\u{1B}]0;x\u{7}.yaml", bytes: Array("a: \u{1B}[2J\u{9B}1m\n".utf8))
    let nasty = "\u{1B}[31m\u{202E}\r\u{8}\u{9B}"
    let shown = render(
      Diagnostic(
        DiagnosticCode(101), nasty, at: span("a", in: file), label: nasty,
        labels: [DiagnosticLabel(nasty, at: span(":", in: file))], notes: [nasty], help: [nasty]))
    #expect(
      shown.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}")
      })
    #expect(shown.contains("<U+001B>[31m"))
  }

  @Test("keep the lines of a note apart")
  mutating func noteLines() {
    let file = map.add(path: "a.yaml", bytes: [0x61])
    let shown = render(
      Diagnostic(
        DiagnosticCode(101), "m", at: span("a", in: file), notes: ["one\ntwo"], help: ["1\n2"]))
    #expect(shown.contains("  = note: one\n          two\nhelp: 1\n      2\n"))
  }

  @Test("point at the beginning of a file without text")
  mutating func emptyFile() {
    let file = map.add(path: "none.yaml", bytes: [])
    #expect(
      render(Diagnostic(DiagnosticCode(110), "cannot read", at: span("", in: file))) == """
        error[RB0110]: cannot read
         --> none.yaml:1:1
          = note: run `runbook explain RB0110`

        """)
  }

  @Test("use colours only where they are asked for, and the same text")
  mutating func color() {
    let file = map.add(path: "a.yaml", bytes: Array("a: b\n".utf8))
    let diagnostic = Diagnostic(
      DiagnosticCode(101), "m", at: span("b", in: file), label: "l",
      labels: [DiagnosticLabel("k", at: span("a", in: file))], notes: ["n"], help: ["h"])
    let colored = TerminalRenderer(sources: map, color: true).render(diagnostic)
    #expect(colored.contains("\u{1B}[1;31merror[RB0101]\u{1B}[0m"))
    var plain = ""
    var isEscape = false
    for character in colored {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { plain.append(character) }
      if character == "m" { isEscape = false }
    }
    #expect(plain == render(diagnostic))
  }

  @Test("are set apart by a blank line and summed up")
  mutating func several() {
    let file = map.add(path: "a.yaml", bytes: [0x61])
    let error = Diagnostic(DiagnosticCode(101), "m", at: span("a", in: file))
    let warning = Diagnostic(DiagnosticCode(2001), .warning, "w", at: span("a", in: file))
    let shown = TerminalRenderer(sources: map, color: false).render([error, warning])
    #expect(shown == render(error) + "\n" + render(warning))
    #expect(TerminalRenderer.summary([error, error, warning]) == "2 errors, 1 warning")
    #expect(TerminalRenderer.summary([warning, warning]) == "2 warnings")
    #expect(TerminalRenderer.summary([error]) == "1 error")
    let note = Diagnostic(DiagnosticCode(2046), .note, "n", at: error.span)
    #expect(TerminalRenderer.summary([note, error, note]) == "1 error, 2 notes")
    #expect(TerminalRenderer.summary([]) == "no problems")
  }
}
