import RunbookLanguage
import RunbookModel
import Testing
import YAMLSyntax

@Suite("A document is written as it was read")
struct WritingTests {
  @Test(
    "every document of the five families says the same again", arguments: try Reading.families())
  func families(_ path: String) throws {
    let first = try Reading.family(path)
    let text = YAMLPrinter.document(first.written)
    let again = try Reading(text)
    #expect(again.diagnostics.isEmpty, "\(again.diagnostics)")
    #expect(again.written == first.written)
    #expect(YAMLPrinter.document(again.written) == text)
  }

  @Test(
    "a text comes back as it was, whatever is in it",
    arguments: [
      "", " ", "a", "null", "~", "true", "no", "1", "1.5", "0x1F", "1e3", "2026-01-01", "12:30",
      "-",
      "- a", "a: b", "a #b", "#a", "[a]", "{a}", "a, b", "'a'", "\"a\"", "\\", "a\nb", "a\nb\n",
      "a\n\nb\n\n", "\na", " a\nb", "a \nb", "\ta\nb", "a\tb", "\u{7}", "é", "\u{202E}x",
      "\u{FEFF}a",
      "\u{85}", "\u{2028}", "😀", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "a:", ":a", "?",
      "? a",
      "=", "<<", "a\r\nb", "${x}", "$${x}", "---", "...", "a\n---\nb", "key: [x",
    ])
  func texts(_ text: String) throws {
    for node in places(of: text) {
      let printed = YAMLPrinter.document(node)
      #expect(PlainTree(printed).node == node, "\(printed)")
    }
  }

  @Test("a variable that stands for a number is written as it was, whatever its value")
  func variables() throws {
    let first = try Reading(
      """
      schema: runbook/v1
      kind: Runbook
      id: r
      title: R
      product: p.yaml
      variables: {n: {type: int}, t: {type: duration}, s: {type: size}, h: {type: share}}
      stages:
        - id: live
          steps:
            - {id: a, run: x, timeout: '${t}', ok: [0, '${n}'], batch: '${h}', on: all}
            - {id: b, run: x, batch: {size: ['${n}', 2], pause: '${t}', max_unavailable: '${h}'}}
            - {id: c, wait: {until: {disk: /, free: '${s}'}, for: '${t}'}}
            - {id: d, check: {run: x, expect: {number: '>= ${n}', exit: '${n}'}}}
      """)
    #expect(first.diagnostics.isEmpty, "\(first.diagnostics)")
    let text = YAMLPrinter.document(first.written)
    let again = try Reading(text)
    #expect(again.written == first.written)
    for name in ["n", "t", "s", "h"] { #expect(text.contains("${\(name)}")) }
    #expect(text.contains(">= ${n}"))
  }

  private func places(of text: String) -> [WrittenNode] {
    [
      .mapping([.init("key", .text(text)), .init("next", .text("x")), .init("last", .word("1"))]),
      .mapping([.init("list", .sequence([.text(text), .text("b")]))]),
      .mapping([
        .init("deep", .sequence([.mapping([.init("a", .text(text)), .init("b", .text("c"))])]))
      ]),
      .mapping([.init(text.isEmpty ? "k" : text, .text("value"))]),
      .mapping([
        .init("a", .mapping([.init("b", .mapping([.init("c", .text(text))]))])),
        .init("d", .sequence([.sequence([.text(text)]), .sequence([.text("e")])])),
      ]),
    ]
  }
}

/// Reads what was printed, as the plainest tree of texts.
private struct PlainTree {
  private let text: String

  init(_ text: String) { self.text = text }

  var node: WrittenNode? { (try? YAMLTree.read(text)).map(node) }

  private func node(_ node: YAMLNode) -> WrittenNode {
    switch node.content {
    case .scalar(let scalar):
      scalar.style == .plain && Int(scalar.text) != nil ? .word(scalar.text) : .text(scalar.text)
    case .sequence(let items): .sequence(items.map { self.node($0) })
    case .mapping(let pairs): .mapping(pairs.map { .init($0.name, self.node($0.value)) })
    }
  }
}
