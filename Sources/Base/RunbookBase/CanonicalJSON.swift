/// A JSON value of the subset that plans and evidence use: no fractions, no `null`.
package indirect enum JSONValue: Sendable, Equatable {
  case string(String)
  /// Magnitude below 2^53, so that every reader agrees on it.
  case integer(Int)
  case bool(Bool)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// The bytes of RFC 8785 (JCS): sorted keys, no white space, one spelling of everything.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): JSONValue.write(text, to: &bytes)
    case .integer(let number):
      precondition(number.magnitude < 1 << 53, "RFC 8785 numbers are exact only below 2^53")
      bytes += String(number).utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let ordered = members.sorted { JSONValue.precedes($0.key, $1.key) }
      for (index, member) in ordered.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONValue.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The same value over several lines, for people: two blanks a level, no line break at the end.
  package var indentedText: String {
    var text = ""
    write(to: &text, margin: "\n")
    return text
  }

  private func write(to text: inout String, margin: String) {
    let inner = margin + "  "
    switch self {
    case .array(let items) where !items.isEmpty:
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "[" : ",") + inner
        item.write(to: &text, margin: inner)
      }
      text += margin + "]"
    case .object(let members) where !members.isEmpty:
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        text += (index == 0 ? "{" : ",") + inner
        text += String(decoding: JSONValue.string(member.key).canonicalBytes, as: UTF8.self) + ": "
        member.value.write(to: &text, margin: inner)
      }
      text += margin + "}"
    default: text += String(decoding: canonicalBytes, as: UTF8.self)
    }
  }

  /// The order of UTF-16 units, as RFC 8785 wants it. It is that of UTF-8 bytes but for characters
  /// beyond U+FFFF, whose units are less than those of U+E000 and what follows.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    for (one, other) in zip(left.utf8, right.utf8) where one != other {
      let isBeyond = one >= 0xF0
      guard one >= 0xEE, other >= 0xEE, isBeyond != (other >= 0xF0) else { return one < other }
      return isBeyond
    }
    return left.utf8.count < right.utf8.count
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
    {
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes += "\\u00\(byte < 16 ? "0" : "")\(hex)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
