/// Puts the parts of a rule's example into a whole change that compiles but for them.
package enum ExampleDocument {
  private static let change = """
    schema: runbook/v1
    kind: Change
    id: CHG0000001
    environment: test
    versions: {from: "1.0", to: "2.0"}
    """

  private static let runbook = """
    schema: runbook/v1
    kind: Runbook
    id: shop-upgrade
    title: Upgrade the shop
    stages:
      - id: live
        title: Upgrade
        steps:
          - id: upgrade-web
            title: Upgrade the web server
            upgrades: web
            run: make upgrade
            check: {run: make health, expect: {equals: ok}}
    """

  private static let product = """
    schema: runbook/v1
    kind: Product
    id: shop
    title: Shop
    components:
      web: {title: Web server, upgrade: [installer]}
    """

  /// The text of an example as one nested Change, its place marks removed.
  package static func text(of example: RuleExample) -> String {
    unmarked(marked(example))
  }

  /// The 0-based UTF-8 range of the marked place in ``text(of:)``; nil where none is marked.
  package static func markedRange(of example: RuleExample) -> Range<Int>? {
    let text = marked(example)
    guard let open = text.firstIndex(of: "«"), let close = text.firstIndex(of: "»") else {
      return nil
    }
    let start = text[..<open].utf8.count
    let inside = text[text.index(after: open)..<close].utf8.count
    return start..<(start + inside)
  }

  private static func unmarked(_ text: String) -> String {
    String(text.filter { $0 != "«" && $0 != "»" })
  }

  private static func marked(_ example: RuleExample) -> String {
    let product = merge(product, example.product)
    let runbook = merge(self.runbook, example.runbook) + "\nproduct:\n" + indented(product)
    return merge(change, example.change) + "\nrunbook:\n" + indented(runbook) + "\n"
  }

  /// The blocks of a base text, those with the same key replaced, new ones added.
  private static func merge(_ base: String, _ fragment: String) -> String {
    var blocks = topLevelBlocks(base)
    for block in topLevelBlocks(fragment) {
      if let index = blocks.firstIndex(where: { $0.key == block.key }) {
        blocks[index] = block
      } else {
        blocks.append(block)
      }
    }
    return blocks.map(\.text).joined(separator: "\n")
  }

  private static func topLevelBlocks(_ text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if let first = line.first, first != " ", first != "#", first != "-" {
        let key = line.prefix { $0 != ":" }.filter { $0 != "«" && $0 != "»" }
        blocks.append((key, String(line)))
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].text += "\n" + line
      }
    }
    return blocks
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }
}
