/// A JSON value to be written, its keys in the given order.
enum JSONOutput {
  case null
  case number(Int)
  case string(String)
  case array([JSONOutput])
  case object([(String, JSONOutput)])

  /// Indented by two spaces; objects of numbers alone stay on one line.
  var text: String {
    var output = ""
    write(to: &output, indent: 0)
    return output
  }

  private func write(to output: inout String, indent: Int) {
    switch self {
    case .null: output += "null"
    case .number(let number): output += String(number)
    case .string(let string): Self.write(string, to: &output)
    case .array(let values):
      Self.writeList(values, "[", "]", onLines: true, to: &output, indent: indent) {
        $0.write(to: &$1, indent: indent + 2)
      }
    case .object(let members):
      let onLines = !members.allSatisfy { if case .number = $0.1 { true } else { false } }
      Self.writeList(members, "{", "}", onLines: onLines, to: &output, indent: indent) {
        Self.write($0.0, to: &$1)
        $1 += ": "
        $0.1.write(to: &$1, indent: indent + 2)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ open: String, _ close: String, onLines: Bool,
    to output: inout String, indent: Int, write: (Element, inout String) -> Void
  ) {
    output += open
    for (index, element) in elements.enumerated() {
      if index > 0 { output += onLines ? "," : ", " }
      if onLines { output += "\n" + String(repeating: " ", count: indent + 2) }
      write(element, &output)
    }
    if onLines, !elements.isEmpty { output += "\n" + String(repeating: " ", count: indent) }
    output += close
  }

  /// RFC 8259, section 7.
  private static func write(_ string: String, to output: inout String) {
    output += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
