import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// Values that may be those of a variable.
extension Codec {
  /// - Parameters:
  ///   - types: what a variable may be of that stands there.
  ///   - placeholder: stands for its value until it is known.
  static func given<Item>(
    _ shape: Shape, _ types: [VariableType], placeholder: Item,
    read: @escaping Given<Item>.Reading, write: @escaping @Sendable (Item) -> String
  ) -> Codec<Given<Item>> where Value == Given<Item> {
    Codec(
      .given(shape),
      read: { reader, node in
        if let name = reader.wholeVariable(node) {
          return Given(of: name, types: types, placeholder: placeholder, read: read)
        }
        guard !reader.reportPartOfValue(node, types) else { return nil }
        return reader.value(node, read).map { Given($0.value, at: $0.span) }
      },
      write: { given in
        given.variable.map { .text("${\($0.value)}") } ?? .word(write(given.value))
      },
      names: { given, uses in
        guard let name = given.variable else { return }
        uses.append(NameUse(.variable, name, isDefinition: false))
      })
  }
}

extension Codec where Value == Given<Int> {
  /// Milliseconds.
  static var duration: Codec {
    given(
      .duration, [.duration], placeholder: 0, read: QuantityText.duration,
      write: { durationText($0) })
  }
  /// Milliseconds, more than none.
  static var limit: Codec {
    given(
      .duration, [.duration], placeholder: 0, read: QuantityText.limit, write: { durationText($0) })
  }
  /// Bytes.
  static var size: Codec {
    given(.size, [.size], placeholder: 0, read: QuantityText.size, write: { sizeText($0) })
  }
  static var exitStatus: Codec {
    // No shell has one over 255, but Windows has, where a person looks.
    integer(in: 0...Int(UInt32.max)).called("status")
  }
  static var integer: Codec { integer(in: nil) }

  /// - Parameter range: what the field can mean; nil: whatever a plan can hold.
  static func integer(in range: ClosedRange<Int>?) -> Codec {
    given(
      .integer(range), [.int], placeholder: range?.lowerBound ?? 0,
      read: { QuantityText.number($0, in: range) }, write: { String($0) })
  }
}

extension ValueReader {
  /// The variable that a text consists of; nil where it is anything else.
  mutating func wholeVariable(_ node: YAMLNode) -> Name? {
    guard case .scalar(let scalar) = node.content, scalar.text.hasPrefix("${"),
      let text = template(node), text.malformed.isEmpty, text.segments.count == 1,
      case .variable(let name)? = text.segments.first
    else { return nil }
    return name
  }

  /// Reports a value of which a variable is a part only: it is no text that could be put together.
  mutating func reportPartOfValue(_ node: YAMLNode, _ types: [VariableType]) -> Bool {
    guard case .scalar(let scalar) = node.content, scalar.text.contains("${") else { return false }
    let type = types.map { "`type: \($0.rawValue)`" }.joined(separator: " or ")
    report(
      Diagnostic(
        .malformedValue, "a variable is the whole value here, or none of it", at: node.span,
        help: ["write `${name}` alone, of a variable with \(type)"]))
    return true
  }
}
