/// Puts the parts of a rule's example into a whole change that compiles but for them.
package enum ExampleDocument {
  private static let change = """
    schema: runbook/v1
    kind: Change
    id: CHG0000001
    environment: test
    versions: {from: "1.0", to: "2.0"}
    people: {operators: [ana@example.com], approvers: [li@example.com]}
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
            undo: {run: make old}
            run: make upgrade
            check: {run: make health, expect: {equals: ok}}
    verify:
      - {id: see-hosts, title: Every host answers, check: {on: all, run: uptime, expect: {exit: 0}}}
    """

  private static let product = """
    schema: runbook/v1
    kind: Product
    id: shop
    title: Shop
    components:
      web: {title: Web server, upgrade: [installer]}
    """

  /// The bytes of an example as one document, its place marks removed, and the marked places as
  /// 0-based ranges of them. Nil where the example is told in words only.
  package static func document(
    of example: RuleExample
  ) -> (bytes: [UInt8], places: [Range<Int>])? {
    guard example.situation == nil else { return nil }
    return text(of: example.file.map(decoded) ?? marked(example).map(Piece.character))
  }

  /// The file that the example's change names, in the same way. Nil where it names none.
  package static func inventory(
    of example: RuleExample
  ) -> (bytes: [UInt8], places: [Range<Int>])? {
    guard !example.inventory.isEmpty else { return nil }
    return text(of: example.inventory.map(Piece.character) + [.character("\n")])
  }

  private static func text(of pieces: [Piece]) -> (bytes: [UInt8], places: [Range<Int>]) {
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    var start = 0
    for character in pieces {
      switch character {
      case .character("«"): start = bytes.count
      case .character("»"): places.append(start..<bytes.count)
      case .character(let character): bytes += Array(String(character).utf8)
      case .byte(let byte): bytes.append(byte)
      }
    }
    return (bytes, places)
  }

  private enum Piece {
    case character(Character)
    case byte(UInt8)
  }

  /// Resolves the escapes `\xHH` of a whole file.
  private static func decoded(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("\\x"), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
        pieces.append(.byte(byte))
        rest = rest.dropFirst(4)
      } else {
        pieces.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return pieces
  }

  /// The parts put together, place marks included.
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
