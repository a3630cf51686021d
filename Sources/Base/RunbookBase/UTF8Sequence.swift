/// Characters beyond ASCII in bytes that may not be UTF-8 (RFC 3629, section 4).
enum UTF8Sequence {
  /// The code point that begins at a byte and the bytes that it takes; nil where none does.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int
  ) -> (value: UInt32, length: Int)? {
    let first = bytes[start]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard start + length <= end else { return nil }
    let second: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[start + 1]) else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[start + 1..<start + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
