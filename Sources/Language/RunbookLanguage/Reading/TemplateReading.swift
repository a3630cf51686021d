import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension ValueReader {
  /// Reads text in which `${name}` is a variable and `$${` a literal `${`.
  mutating func template(_ node: YAMLNode) -> TemplateText? {
    guard case .scalar(let scalar) = node.content else {
      reportWrongType(node, wanted: "text")
      return nil
    }
    if node.isNull {
      return TemplateText(segments: [], span: node.span)
    }
    var scanner = TemplateScanner(node: node, scalar: scalar)
    return scanner.scan()
  }
}

/// Splits one scalar into literals and references, in one pass over its bytes.
private struct TemplateScanner {
  let node: YAMLNode
  let scalar: YAMLScalar
  var segments: [TemplateText.Segment] = []
  var malformed: [SourceSpan] = []
  var escapes: [Int] = []

  init(node: YAMLNode, scalar: YAMLScalar) {
    self.node = node
    self.scalar = scalar
  }

  mutating func scan() -> TemplateText {
    var text = scalar.text
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      return TemplateText(
        segments: [.literal(text)], span: node.span, origin: scalar.origin)
    }
    text.withUTF8 { scan($0) }
    return TemplateText(
      segments: segments, span: node.span, malformed: malformed, origin: scalar.origin,
      escapes: escapes)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let dollar = UInt8(ascii: "$")
    let open = UInt8(ascii: "{")
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == dollar, index + 1 < bytes.count else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      if bytes[index + 1] == dollar, index + 2 < bytes.count, bytes[index + 2] == open {
        literal += [dollar, open]
        escapes.append(index)
        index += 3
      } else if bytes[index + 1] == open {
        index = scanReference(bytes, at: index, literal: &literal)
      } else {
        literal.append(dollar)
        index += 1
        // `$$` that no brace follows is the shell's own; both signs are kept.
        if bytes[index] == dollar {
          literal.append(dollar)
          index += 1
        }
      }
    }
    flush(&literal)
  }

  /// Reads `${name}` and returns the index behind it.
  private mutating func scanReference(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, literal: inout [UInt8]
  ) -> Int {
    var end = start + 2
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    let dot = end
    // `${target.minor}` is a part of a version.
    if end > start + 2, end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      end += 1
      while end < bytes.count, isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "-") {
        end += 1
      }
    }
    let isName =
      end > start + 2 && end < bytes.count && bytes[end] == UInt8(ascii: "}") && end != dot + 1
      && !(0x30...0x39).contains(bytes[start + 2])
    guard isName else {
      malformed.append(span(start, min(end + 1, bytes.count)))
      literal += [UInt8(ascii: "$"), UInt8(ascii: "{")]
      return start + 2
    }
    flush(&literal)
    let name = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    segments.append(.variable(Name(name, at: span(start, end + 1))))
    return end + 1
  }

  private mutating func flush(_ literal: inout [UInt8]) {
    guard !literal.isEmpty else { return }
    segments.append(.literal(String(decoding: literal, as: UTF8.self)))
    literal.removeAll()
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(
      file: node.span.file, start: scalar.sourceOffset(ofUTF8: start),
      end: scalar.sourceOffset(ofUTF8: end))
  }
}
