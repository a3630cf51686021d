/// A string as JSON writes it (RFC 8259, section 7): the one reader of it, and the one writer.
package struct JSONString: Sendable, Equatable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// How many characters of Unicode it has.
  package let characters: Int
  /// Index of what follows its closing quotation mark.
  package let end: Int

  /// Reads one.
  ///
  /// - Parameter start: index of what follows its opening quotation mark.
  /// - Throws: ``JSONError`` at the first byte that cannot stand where it stands.
  package init(in text: [UInt8], from start: Int) throws(JSONError) {
    // Most strings have nothing to decode.
    var index = start
    while index < text.count, text[index] >= 0x20, text[index] < 0x80,
      text[index] != UInt8(ascii: "\\"), text[index] != UInt8(ascii: "\"")
    { index += 1 }
    var reader = Reader(text: text, index: index, read: Array(text[start..<index]))
    reader.characters = index - start
    try reader.readRest()
    bytes = reader.read
    characters = reader.characters
    end = reader.index
  }

  // MARK: - Writing

  /// Appends a text with its quotation marks.
  ///
  /// - Parameter hidesControls: also those that JSON would allow, and what ends a line for some
  ///   readers, are written as escapes.
  package static func append(
    _ text: String, to bytes: inout [UInt8], hidesControls: Bool = false
  ) {
    bytes.append(UInt8(ascii: "\""))
    if hidesControls {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x08, 0x0C, 0x7F...0x9F, 0x2028, 0x2029: appendCode(scalar.value, to: &bytes)
        default: for byte in UTF8.encode(scalar) ?? .init() { append(byte, to: &bytes) }
        }
      }
    } else {
      for byte in text.utf8 { append(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0..<0x20: appendCode(UInt32(byte), to: &bytes)
    default: bytes.append(byte)
    }
  }

  private static func appendCode(_ value: UInt32, to bytes: inout [UInt8]) {
    let digits = String(value, radix: 16)
    bytes += "\\u".utf8
    bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
    bytes += digits.utf8
  }
}

// MARK: - Reading

/// Goes over a string as far as its closing quotation mark.
private struct Reader {
  let text: [UInt8]
  var index: Int
  var read: [UInt8]
  var characters = 0

  private func fail(_ reason: String) -> JSONError { JSONError(offset: index, reason: reason) }

  mutating func readRest() throws(JSONError) {
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"):
        index += 1
        read += String(try escaped()).utf8
      case ..<0x20: throw fail("a control character in a string")
      case ..<0x80:
        read.append(byte)
        index += 1
      default: try takeCharacter()
      }
      characters += 1
    }
    throw fail("the string does not end")
  }

  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    guard index < text.count else { throw fail("the string does not end") }
    let byte = text[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw fail("no such escape")
    }
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Half of a pair: the other half must follow.
    guard first < 0xDC00, text[index...].starts(with: "\\u".utf8) else {
      throw fail("half a surrogate pair")
    }
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
    else { throw fail("half a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    let digits = text[index...].prefix(4)
    var code: UInt32 = 0
    for byte in digits {
      switch byte {
      case 0x30...0x39: code = code << 4 + UInt32(byte - 0x30)
      case 0x41...0x46: code = code << 4 + UInt32(byte - 0x37)
      case 0x61...0x66: code = code << 4 + UInt32(byte - 0x57)
      default: throw fail("four hexadecimal digits must stand here")
      }
    }
    guard digits.count == 4 else { throw fail("four hexadecimal digits must stand here") }
    index += 4
    return code
  }

  /// A character of more than one byte.
  private mutating func takeCharacter() throws(JSONError) {
    let length = text.withUnsafeBufferPointer { bytes in
      UTF8Sequence.read(bytes, at: index, before: bytes.count)?.length
    }
    guard let length else { throw fail("the string is not UTF-8") }
    read += text[index..<index + length]
    index += length
  }
}
