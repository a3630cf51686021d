import RunbookBase
import RunbookBackends
import Testing

/// Text that a test places as it is.
private struct Plain: SafeText, ExpressibleByStringLiteral {
  let safeText: String
  init(stringLiteral text: String) { safeText = text }
}

/// Each case is one that the specification of Mustache names, in words of our own.
@Suite("A template")
struct MustacheTests {
  private static let record: TemplateRecord = [
    "name": .text("R&D" as Plain), "empty": .text("" as Plain), "count": .text(7),
    "yes": .flag(true),
    "no": .flag(false), "nothing": .texts([]),
    "letters": .texts(["a" as Plain, "b" as Plain]),
    "rows": .records([["n": .text(1)], ["n": .text(2), "name": .text("inner" as Plain)]]),
    "deep": .record(["in": .record(["side": .text("x" as Plain)])]),
    "lines": .text("1\n2" as Plain),
  ]

  private func rendered(
    _ text: String, _ partials: [String: String] = [:]
  ) throws -> String {
    let templates = try partials.mapValues { try MustacheTemplate(Array($0.utf8)) }
    var renderer = MustacheRenderer(templates)
    let bytes = renderer.render(try MustacheTemplate(Array(text.utf8)), MustacheTests.record)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "places values, with two braces or three, as they are",
    arguments: [
      ("{{name}}|{{{name}}}|{{& name}}|{{ name }}", "R&D|R&D|R&D|R&D"),
      ("{{count}}{{missing}}{{deep.in.side}}{{deep.out.side}}{{name.x}}", "7x"),
      ("a{{! a comment\nof two lines }}b", "ab"), ("  {{! alone }}  \nb", "b"),
      ("{ {{name}} } }}", "{ R&D } }}"), ("no tag", "no tag"), ("", ""),
    ])
  func values(_ text: String, _ expected: String) throws {
    #expect(try rendered(text) == expected)
  }

  @Test(
    "repeats, keeps and leaves out sections",
    arguments: [
      ("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}{{^yes}}4{{/yes}}", "13"),
      ("{{#missing}}1{{/missing}}{{^missing}}2{{/missing}}", "2"),
      ("{{#empty}}1{{/empty}}{{^empty}}2{{/empty}}", "1"),
      ("{{#letters}}<{{.}}>{{/letters}}{{^nothing}}none{{/nothing}}", "<a><b>none"),
      ("{{#rows}}{{n}}:{{name}} {{/rows}}", "1:R&D 2:inner "),
      ("{{#name}}[{{.}}]{{/name}}", "[R&D]"),
      ("{{#deep}}{{#in}}{{side}}{{name}}{{/in}}{{/deep}}", "xR&D"),
      ("{{#rows}}{{#letters}}{{n}}{{.}}{{/letters}}{{/rows}}", "1a1b2a2b"),
      ("{{#yes}}{{#yes}}in{{/yes}}{{/yes}}", "in"),
    ])
  func sections(_ text: String, _ expected: String) throws {
    #expect(try rendered(text) == expected)
  }

  @Test(
    "drops the lines that hold nothing but a tag",
    arguments: [
      ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
      ("a\n  {{#yes}}  \r\nb\n\t{{/yes}}\nc", "a\nb\nc"),
      ("{{#letters}}\n- {{.}}\n{{/letters}}", "- a\n- b\n"),
      ("{{#yes}} b {{/yes}}\nc", " b \nc"), ("{{name}}\nc", "R&D\nc"),
      ("a {{#yes}}\nb\n{{/yes}}\n", "a \nb\n"), ("{{#no}}\nb\n{{/no}}\nc\n", "c\n"),
      ("{{=<% %>=}}\n<%name%> {{name}}\n", "R&D {{name}}\n"),
    ])
  func lines(_ text: String, _ expected: String) throws {
    #expect(try rendered(text) == expected)
  }

  @Test("calls others, and indents all their lines but those of values")
  func partials() throws {
    let partials = [
      "p": "one {{name}}\n{{lines}}\n{{#yes}}\ntwo\n{{/yes}}\n", "outer": "  {{>p}}\n", "flat": "x",
    ]
    #expect(try rendered("[{{> flat}}]{{>gone}}", partials) == "[x]")
    #expect(try rendered(" {{> p}}\nend", partials) == " one R&D\n 1\n2\n two\nend")
    #expect(try rendered("-\n {{> outer}}\n-", partials) == "-\n   one R&D\n   1\n2\n   two\n-")
  }

  @Test(
    "with a mistake names its line",
    arguments: [
      ("a\n{{#b}}\n", 2, "a section is not closed"),
      ("a\n{{#b}}\n{{/c}}", 3, "a section is closed by another name than it was opened"),
      ("{{/b}}", 1, "a section is closed that was not opened"),
      ("a\n\n{{b", 3, "a tag is not finished"), ("{{{b}}", 1, "a tag is not finished"),
      ("{{}}", 1, "`` is not a name"), ("{{a b}}", 1, "`a b` is not a name"),
      ("{{upper(a)}}", 1, "`upper(a)` is not a name"), ("{{..}}", 1, "`..` is not a name"),
      ("{{=<% =}}", 1, "the delimiters are not well formed"),
      ("{{#a}}{{#b}}{{/a}}{{/b}}", 1, "a section is closed by another name than it was opened"),
    ])
  func mistakes(_ text: String, _ line: Int, _ reason: String) throws {
    let mistake = try #require(throws: MustacheTemplate.Mistake.self) {
      try MustacheTemplate(Array(text.utf8))
    }
    #expect(mistake.line == line)
    #expect(mistake.reason == reason)
  }

  @Test("holds no logic", arguments: ["{{<p}}{{/p}}", "{{$b}}{{/b}}", "{{>*p}}", "{{%x}}"])
  func refused(_ text: String) {
    #expect(throws: MustacheTemplate.Mistake.self) { try MustacheTemplate(Array(text.utf8)) }
  }

  @Test("of any bytes is read or refused, without a crash")
  func random() {
    let alphabet = Array("{}#/^>!=&.a\n \u{C3}".utf8)
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      let text = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      guard let template = try? MustacheTemplate(text) else { continue }
      var renderer = MustacheRenderer([:])
      #expect(renderer.render(template, MustacheTests.record).count < 100_000)
    }
  }
}
