/// Makes UTF-8 text of a file's bytes and finds what is not text in them.
enum TextDecoder {
  struct Text {
    /// Always valid UTF-8, without a byte order mark.
    let utf8: [UInt8]
    /// The first thing that is not text; its place is one in ``utf8``.
    let fault: Fault?
  }

  struct Fault: Equatable {
    enum Kind: Equatable {
      /// The bytes break the rules of the encoding.
      case malformed(String)
      /// A scalar that no YAML file may hold as it is; see YAML 1.2.2, section 5.1.
      case forbidden(UInt32)
    }

    let kind: Kind
    /// In bytes.
    let offset: Int
    let length: Int
  }

  static func decode(_ bytes: [UInt8]) -> Text {
    switch encoding(of: bytes) {
    case .utf8(let mark): return decodeUTF8(mark > 0 ? Array(bytes[mark...]) : bytes)
    case .utf16(let littleEndian, let mark):
      return decodeUTF16(bytes[mark...], littleEndian: littleEndian)
    }
  }

  /// `U+0007`.
  static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private enum Encoding {
    /// With the length of its byte order mark.
    case utf8(mark: Int)
    case utf16(littleEndian: Bool, mark: Int)
  }

  /// YAML 1.2.2, section 5.2: by the byte order mark, or else by where the first NUL stands, since
  /// a file begins with an ASCII character. A text of one NUL after another is not UTF-16.
  private static func encoding(of bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(mark: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(littleEndian: true, mark: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(littleEndian: false, mark: 2) }
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return .utf8(mark: 0) }
    switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
    case (false, true, false, true): return .utf16(littleEndian: true, mark: 0)
    case (true, false, true, false): return .utf16(littleEndian: false, mark: 0)
    default: return .utf8(mark: 0)
    }
  }

  private static func decodeUTF8(_ bytes: [UInt8]) -> Text {
    if isPlainASCII(bytes) { return Text(utf8: bytes, fault: nil) }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return Text(utf8: bytes, fault: firstForbidden(in: bytes[...]))
    } catch {
      // Up to there a repaired text is the same, and each repair inserts one U+FFFD.
      let offset = error.byteOffsets.lowerBound
      let malformed = Fault(kind: .malformed("UTF-8"), offset: offset, length: 3)
      return Text(
        utf8: Array(String(decoding: bytes, as: UTF8.self).utf8),
        fault: firstForbidden(in: bytes[..<offset]) ?? malformed)
    }
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> Text {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let low = UInt16(bytes[littleEndian ? index : index + 1])
      let high = UInt16(bytes[littleEndian ? index + 1 : index])
      units.append(high << 8 | low)
      index += 2
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units.count + units.count / 8)
    var malformed: Int? = bytes.count % 2 == 0 ? nil : Int.max
    let broken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { utf8.append($0) }
    if broken {
      malformed = utf8.count
      utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
    }
    let fault = malformed.map { place in
      Fault(
        kind: .malformed("UTF-16"), offset: min(place, utf8.count), length: broken ? 3 : 0)
    }
    let whole = utf8[..<min(malformed ?? .max, utf8.count)]
    return Text(utf8: utf8, fault: firstForbidden(in: whole) ?? fault)
  }

  /// The usual file: printable ASCII, tabs and line breaks.
  private static func isPlainASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var odd: UInt8 = 0
      for byte in buffer {
        let isSpace = byte == 0x09 || byte == 0x0A || byte == 0x0D
        odd |= (byte &- 0x20) < 0x5F || isSpace ? 0 : 1
      }
      return odd == 0
    }
  }

  /// The first scalar outside of YAML 1.2.2, production 1 (`c-printable`), in valid UTF-8.
  private static func firstForbidden(in utf8: ArraySlice<UInt8>) -> Fault? {
    let found = utf8.withUnsafeBufferPointer { buffer -> Int? in
      var offset = 0
      while offset < buffer.count {
        let isAllowed =
          switch buffer[offset] {
          case 0x09, 0x0A, 0x0D, 0x20...0x7E: true
          case 0..<0x80: false
          // U+0080 to U+009F but for the next line character.
          case 0xC2: buffer[offset + 1] >= 0xA0 || buffer[offset + 1] == 0x85
          // U+FFFE and U+FFFF.
          case 0xEF: buffer[offset + 1] != 0xBF || buffer[offset + 2] < 0xBE
          default: true
          }
        guard isAllowed else { return offset }
        offset += 1
      }
      return nil
    }
    guard let found,
      let scalar = String(decoding: utf8.dropFirst(found).prefix(3), as: UTF8.self)
        .unicodeScalars.first
    else { return nil }
    return Fault(
      kind: .forbidden(scalar.value), offset: found, length: UTF8.width(scalar))
  }
}
