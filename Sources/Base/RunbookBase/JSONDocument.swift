/// JSON that is written over several lines, its members in the order given: two blanks a level, no
/// line break at the end.
package enum JSONDocument: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONDocument])
  case object([(String, JSONDocument)])

  /// The same members in the order of their names.
  package init(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .integer(let number): self = .number(number)
    case .bool(let flag): self = .bool(flag)
    case .array(let items): self = .array(items.map { JSONDocument($0) })
    case .object(let members):
      self = .object(members.sorted { $0.key < $1.key }.map { ($0.key, JSONDocument($0.value)) })
    }
  }

  /// - Parameters:
  ///   - hidesControls: see ``JSONString/append(_:to:hidesControls:)``.
  ///   - joinsNumbers: an object of numbers alone stays on one line.
  package func text(hidesControls: Bool, joinsNumbers: Bool) -> String {
    var writer = Writer(hidesControls: hidesControls, joinsNumbers: joinsNumbers)
    writer.write(self, margin: "\n")
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct Writer {
  let hidesControls: Bool
  let joinsNumbers: Bool
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONDocument, margin: String) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .string(let text): write(text)
    case .array(let items):
      write(items, "[", "]", margin: margin) { $0.write($1, margin: $2) }
    case .object(let members):
      let isJoined =
        joinsNumbers && members.allSatisfy { if case .number = $0.1 { true } else { false } }
      write(members, "{", "}", margin: isJoined ? nil : margin) {
        $0.write($1.0)
        $0.bytes += ": ".utf8
        $0.write($1.1, margin: $2)
      }
    }
  }

  private mutating func write(_ text: String) {
    JSONString.append(text, to: &bytes, hidesControls: hidesControls)
  }

  /// - Parameter margin: what each line begins with; nil where there is but one.
  private mutating func write<Element>(
    _ elements: [Element], _ open: StaticString, _ close: StaticString, margin: String?,
    each: (inout Writer, Element, String) -> Void
  ) {
    bytes += "\(open)".utf8
    let inner = margin.map { $0 + "  " } ?? ""
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += (margin == nil ? ", " : ",").utf8 }
      bytes += inner.utf8
      each(&self, element, inner)
    }
    if let margin, !elements.isEmpty { bytes += margin.utf8 }
    bytes += "\(close)".utf8
  }
}
