import Testing

@testable import RunbookDocument

@Suite("Markdown text")
struct MarkdownTextTests {
  @Test(
    "what would be markup is escaped, and nothing else",
    arguments: [
      ("plain words, 2.6.1 (of 3)", "plain words, 2.6.1 (of 3)"), ("snake_case", "snake_case"),
      ("_private_", "\\_private\\_"), ("a*b", "a\\*b"), ("`x`", "\\`x\\`"),
      ("[a](b)", "\\[a\\](b)"),
      ("<script>", "\\<script>"), ("a|b", "a\\|b"), ("~~a~~", "\\~\\~a\\~\\~"),
      ("&lt; & R&D", "\\&lt; & R\\&D"), ("C:\\Users", "C:\\Users"), ("a\\*", "a\\\\\\*"),
      ("# no heading", "\\# no heading"), ("#hash", "#hash"), ("- no item", "\\- no item"),
      ("-5", "-5"), ("1. no item", "1\\. no item"), ("10.0.0.1", "10.0.0.1"),
      ("> no quote", "\\> no quote"),
      ("---", "\\---"), ("22:00:00", "22:00:00"), (":tada:", "\\:tada:"), ("$5", "$5"),
      ("$a$", "\\$a\\$"),
      ("a\nb", "a b"), ("a\u{202E}b", "a\\<U+202E>b"), ("ends in \\", "ends in \\\\"),
      ("C#", "C\\#"),
    ])
  func inline(_ text: String, _ expected: String) {
    #expect(MarkdownText(inline: text).safeText == expected)
  }

  @Test("a cell keeps its line breaks and stays in one line")
  func cell() {
    #expect(MarkdownText(cell: "a|b\nc").safeText == "a\\|b<br>c")
  }

  @Test(
    "a code span is longer than any backquotes in it",
    arguments: [
      ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("``x", "``` ``x ```"), ("", "(empty)"),
      ("a\nb", "`a b`"),
    ])
  func code(_ text: String, _ expected: String) {
    #expect(MarkdownText(code: text).safeText == expected)
  }

  @Test("a code span in a cell does not end the cell")
  func codeInCell() {
    #expect(MarkdownText(code: "a | b", inCell: true).safeText == "`a \\| b`")
  }

  @Test("a fence is longer than any backquotes in it")
  func fence() {
    let text = "echo '````'\n```\n"
    #expect(MarkdownText(fence: text, language: .shell).safeText == "`````sh\n\(text)`````")
    #expect(MarkdownText(fence: "a", language: .shell).safeText == "```sh\na\n```")
  }

  @Test(
    "backquotes in a sentence make code only in pairs",
    arguments: [
      ("stop `a_b` now", "stop `a_b` now"), ("one ` alone", "one \\` alone"),
      ("`a` _b_", "`a` \\_b\\_"),
      ("``a``", "\\`\\`a\\`\\`"), ("`<b>` <b>", "`<b>` \\<b>"),
    ])
  func prose(_ text: String, _ expected: String) {
    #expect(MarkdownText(prose: text).safeText == expected)
  }

  @Test("a paragraph keeps its lines, and none of them becomes markup")
  func block() {
    #expect(MarkdownText(block: "one\n1. two\n\n    code?").safeText == "one\\\n1\\. two\n\ncode?")
  }

  @Test("the columns of a table stand straight")
  func table() {
    let table = MarkdownTable(["A", "Long title"], rows: [["x", "日本"], ["longer", "z"]])
    #expect(
      table.safeText == """
        | A      | Long title |
        | ------ | ---------- |
        | x      | 日本       |
        | longer | z          |
        """)
  }
}
