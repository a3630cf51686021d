/// Writes values as YAML: block style, two blanks a level, short lists and pairs in one line.
///
/// Every text that is written is read back as the same text, by any reader of YAML 1.1 or 1.2. A NUL,
/// which no document may have, is written as its escape.
package struct YAMLPrinter {
  /// Columns that a line in flow style may have.
  private static let width = 96
  private var text = ""

  /// A whole document, with a line break at its end.
  package static func document(_ node: WrittenNode) -> String {
    if let line = flow(node, room: width), !isBlock(node) { return line + "\n" }
    var printer = YAMLPrinter()
    printer.block(node, indentation: 0)
    return printer.text
  }

  /// What stands behind `key:` or `-`: begins with a blank or a line break, and has no line break at
  /// its end.
  ///
  /// - Parameter indentation: of the key or dash, in blanks.
  package static func value(_ node: WrittenNode, indentation: Int) -> String {
    var printer = YAMLPrinter()
    printer.behind(node, indentation: indentation)
    return String(printer.text.dropLast())
  }

  /// One entry of a block mapping, without a line break at its end.
  package static func entry(_ entry: WrittenNode.Entry, indentation: Int) -> String {
    "\(key(entry.key)):\(value(entry.value, indentation: indentation))"
  }

  /// The value in one line; nil where it needs several.
  package static func line(_ node: WrittenNode) -> String? { flow(node, room: .max) }

  // MARK: - Block style

  private mutating func block(_ node: WrittenNode, indentation: Int) {
    let margin = String(repeating: " ", count: indentation)
    switch node {
    case .text, .word: break
    case .sequence(let items):
      for item in items {
        text += margin + "-"
        item.isNestedBlock ? nested(item, indentation) : behind(item, indentation: indentation)
      }
    case .mapping(let entries):
      for entry in entries {
        text += margin + YAMLPrinter.key(entry.key) + ":"
        behind(entry.value, indentation: indentation)
      }
    }
  }

  /// A list or mapping that begins in the line of its dash.
  private mutating func nested(_ node: WrittenNode, _ indentation: Int) {
    if let line = YAMLPrinter.flow(node, room: YAMLPrinter.width - indentation - 2),
      !YAMLPrinter.isBlock(node)
    {
      text += " \(line)\n"
      return
    }
    var inner = YAMLPrinter()
    inner.block(node, indentation: indentation + 2)
    text += " " + inner.text.dropFirst(indentation + 2)
  }

  private mutating func behind(_ node: WrittenNode, indentation: Int) {
    if case .text(let value) = node, let literal = YAMLPrinter.literal(value, indentation + 2) {
      text += " " + literal
    } else if let line = YAMLPrinter.flow(node, room: YAMLPrinter.width - indentation),
      !YAMLPrinter.isBlock(node)
    {
      text += " \(line)\n"
    } else {
      text += "\n"
      block(node, indentation: indentation + 2)
    }
  }

  /// Whether a value is easier to read over several lines, whatever room there is.
  private static func isBlock(_ node: WrittenNode) -> Bool {
    switch node {
    case .text, .word: false
    case .sequence(let items): items.contains { !$0.isScalar }
    case .mapping(let entries):
      entries.count > 2 || entries.contains { !$0.value.isScalar && !$0.value.isEmpty }
    }
  }

  /// `|` and the lines of a text; nil where the text is better quoted.
  private static func literal(_ value: String, _ indentation: Int) -> String? {
    guard value.contains("\n"), value.unicodeScalars.allSatisfy(isLiteral) else { return nil }
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, !first.isEmpty, first.first != " ", first.first != "\t",
      lines.allSatisfy({ $0.last != " " && $0.last != "\t" })
    else { return nil }
    let breaks = lines.reversed().prefix { $0.isEmpty }.count
    guard breaks < 2 else { return nil }
    let margin = String(repeating: " ", count: indentation)
    let body = lines.dropLast(breaks).map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }.joined()
    return (breaks == 0 ? "|-\n" : "|\n") + body
  }

  private static func isLiteral(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t" || isPrintable(scalar)
  }

  // MARK: - Flow style

  private static func flow(_ node: WrittenNode, room: Int) -> String? {
    let line: String
    switch node {
    case .word(let word): line = word
    case .text(let text): line = scalar(text)
    case .sequence(let items):
      var parts: [String] = []
      for item in items {
        guard let part = inner(item) else { return nil }
        parts.append(part)
      }
      line = "[" + parts.joined(separator: ", ") + "]"
    case .mapping(let entries):
      var parts: [String] = []
      for entry in entries {
        guard let part = inner(entry.value) else { return nil }
        parts.append("\(key(entry.key, inFlow: true)): \(part)")
      }
      line = "{" + parts.joined(separator: ", ") + "}"
    }
    return node.isScalar || line.count <= room ? line : nil
  }

  private static func inner(_ node: WrittenNode) -> String? {
    if case .text(let text) = node { return scalar(text, inFlow: true) }
    return flow(node, room: .max)
  }

  // MARK: - Scalars

  private static func key(_ text: String, inFlow: Bool = false) -> String {
    scalar(text, inFlow: inFlow, isKey: true)
  }

  /// A text in one line, quoted where it has to be.
  private static func scalar(_ text: String, inFlow: Bool = false, isKey: Bool = false) -> String {
    isPlain(text, inFlow: inFlow, isKey: isKey) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, inFlow: Bool, isKey: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !"-?:,[]{}#&*!|>'\"%@` =".unicodeScalars.contains(first), last != " ", last != ":",
      text.unicodeScalars.allSatisfy({ isPrintable($0) }),
      !text.contains(": "), !text.contains(" #"), !looksTyped(text)
    else { return false }
    return !(inFlow || isKey)
      || !text.unicodeScalars.contains { ",[]{}:".unicodeScalars.contains($0) }
  }

  /// Whether a reader of YAML 1.1 or 1.2 would take a plain text for something else than a text.
  private static func looksTyped(_ text: String) -> Bool {
    let words: Set = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "<<"]
    if words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first else { return true }
    let isNumeric = (0x30...0x39).contains(first) || first == 0x2B || first == 0x2E
    return isNumeric
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: ":"), UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "T"),
          UInt8(ascii: "Z"), UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: " "):
          true
        default: false
        }
      }
  }

  /// What may stand in a text as it is: no control characters, and nothing that a reader changes.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202F...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        result += scalar.value > 0xFFFF ? "\\U" : "\\u"
        result += String(repeating: "0", count: width - digits.count) + digits
      }
    }
    return result + "\""
  }
}

extension WrittenNode {
  fileprivate var isScalar: Bool {
    switch self {
    case .text, .word: true
    case .sequence, .mapping: false
    }
  }

  fileprivate var isNestedBlock: Bool {
    switch self {
    case .text, .word: false
    case .sequence, .mapping: !isEmpty
    }
  }
}
