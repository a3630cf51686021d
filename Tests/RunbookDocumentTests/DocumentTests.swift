import RunbookBase
import RunbookDocument
import Testing

/// One document, told in each format.
@Suite("A neutral document")
struct DocumentTests {
  private static let blocks: [DocumentBlock] = [
    .heading(2, "Step \(.code("a"))"),
    .paragraph("\(.strong("Only within")) the window, \(.prose("see `x`"))."),
    .prose("one\ntwo"),
    .terms([DocumentTerm("Where", .codes(["web-1", "web-2"]))]),
    .points(["the output is \(.code("ok"))"]),
    .fields(["ticket"]),
    .checkboxes(["Done by \(.blank(8))"]),
    .list(["first", .mark(.bad, "second")]),
    .code("ls -l\n", .shell),
    .box(DocumentBox([.paragraph("careful"), .list(["loss"])])),
    .box(DocumentBox(mark: .good, title: "PASS", lines: ["all of it"])),
    .entries(
      [DocumentEntry("1.0 → 2.0", lines: [.init("allowed"), .init("before:", items: ["duty"])])],
      isNumbered: true),
    .table(DocumentTable("Hosts", ["Host", "State"], rows: [["web-1", .mark(.good, "up")]])),
    .table(.facts("Run", [("By", "ana")])),
    .quotation("Dear all\n\nit begins"),
  ]

  @Test("as Markdown")
  func markdown() {
    #expect(
      MarkdownRenderer().page(DocumentTests.blocks) == """
        ## Step `a`

        **Only within** the window, see `x`.

        one\\
        two

        - **Where:** `web-1`, `web-2`

        * the output is `ok`

        * ticket: ________________________________

        - [ ] Done by ________

        - first
        - ✗ second

        ```sh
        ls -l
        ```

        > careful
        >
        > - loss

        > **✓ PASS**
        >
        > all of it

        1. 1.0 → 2.0
           - allowed
           - before:
             - duty

        **Hosts**

        | Host  | State |
        | ----- | ----- |
        | web-1 | ✓ up  |

        **Run**

        | What | Value |
        | ---- | ----- |
        | By   | ana   |

        > Dear all
        >
        > it begins

        """)
  }

  @Test("for a terminal")
  func terminal() {
    #expect(
      TerminalPage(DocumentTests.blocks).text.safe == """
        Step `a`

        Only within the window, see `x`.

        one
        two

        Where: `web-1`, `web-2`

        - the output is `ok`

        - ticket: ________________________________

        [ ] Done by ________

        - first
        - ✗ second

          ls -l

          careful
          - loss

        ✓ PASS
          all of it

        1. 1.0 → 2.0
           allowed
           before:
           - duty

        Hosts
        Host   State
        web-1  ✓ up

        Run
        By  ana

          Dear all

          it begins

        """)
  }

  @Test("as HTML, where every element that is opened is closed")
  func html() {
    let renderer = HTMLRenderer()
    let page = DocumentTests.blocks.map { renderer.block($0).safeText }.joined(separator: "\n")
    for part in [
      "<h2>Step <code>a</code></h2>", "<li><span class=\"box\">☐</span> Done by ",
      "<dt>Where</dt><dd><code>web-1</code>, <code>web-2</code></dd>", "<p>one<br>two</p>",
      "<pre><code>ls -l\n</code></pre>", "<div class=\"banner good\">", "<caption>Hosts</caption>",
      "<ol>\n<li>1.0 → 2.0\n<ul>\n<li>allowed</li>",
    ] { #expect(page.contains(part), "\(part)") }
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where tag.2 != "br" {
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open.isEmpty, "\(open)")
  }

  @Test(
    "no text becomes markup, wherever it stands",
    arguments: ["<b>x</b>", "*x*", "| x", "`x", "# x"])
  func hostile(_ text: String) {
    let blocks: [DocumentBlock] = [
      .heading(1, "\(text)"), .paragraph("\(text)"), .paragraph(.strong(text)),
      .paragraph(.mark(.bad, text)), .paragraph(.prose(text)), .prose("\(text)", text),
      .quotation(text), .terms([DocumentTerm(text, "\(text)")]), .list(["\(text)"]),
      .points(["\(text)"]), .checkboxes(["\(text)"]), .fields([text]),
      .entries(
        [DocumentEntry("\(text)", lines: [.init("\(text)", items: ["\(text)"])])], isNumbered: false
      ),
      .table(DocumentTable("\(text)", ["A"], rows: [["\(text)"]])),
      .box(DocumentBox(mark: .bad, title: text, lines: ["\(text)"])),
    ]
    let html = blocks.map { HTMLRenderer().block($0).safeText }.joined()
    #expect(!html.contains("<b>"))
    let markdown = MarkdownRenderer().page(blocks)
    for place in markdown.ranges(of: text) {
      let before = markdown[..<place.lowerBound]
      #expect(before.last == "\\", "\(before.suffix(20))")
    }
  }

  @Test("what would move a cursor is shown as its code")
  func control() {
    let page = TerminalPage([.paragraph("a\u{1B}[2J"), .list(["\u{202E}x"]), .code("\u{7}", .text)])
    #expect(page.text.safe == "a<U+001B>[2J\n\n- <U+202E>x\n\n  <U+0007>\n")
  }

  @Test("columns stand below one another for letters of any width")
  func widths() {
    let table = DocumentTable(["A", "B"], rows: [["日本", "x"], ["abcd", "y"]])
    #expect(TerminalPage([.table(table)]).text.safe == "A     B\n日本  x\nabcd  y\n")
    #expect(
      MarkdownRenderer().page([.table(table)])
        == "| A    | B   |\n| ---- | --- |\n| 日本 | x   |\n| abcd | y   |\n")
  }
}
