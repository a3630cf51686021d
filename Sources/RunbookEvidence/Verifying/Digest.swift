import RunbookDigest

/// A SHA-256 in 32 bytes; a ledger may name hundreds of thousands.
struct Digest: Hashable {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0

  static let ofNothing = Digest(of: [])

  /// Nil where the bytes are not 64 lower-case hexadecimal digits.
  init?(hex: ArraySlice<UInt8>) {
    let words = hex.withUnsafeBufferPointer { hex -> InlineArray<4, UInt64>? in
      guard hex.count == 64 else { return nil }
      var isHex = true
      let words = InlineArray<4, UInt64> { word in
        var value: UInt64 = 0
        for byte in hex[16 * word..<16 * word + 16] {
          if !isHexDigit(byte) { isHex = false }
          // The letters stand at 0x61 and following.
          value = value << 4 | UInt64((byte & 0xF) &+ (byte >> 6) &* 9)
        }
        return value
      }
      return isHex ? words : nil
    }
    guard let words else { return nil }
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
  }

  init(_ digest: SHA256.Digest) {
    digest.withUnsafeBytes { bytes in
      a = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
      b = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      c = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
      d = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    }
  }

  init(of bytes: [UInt8], then more: [UInt8] = []) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    more.withUnsafeBytes { hash.update(bufferPointer: $0) }
    self.init(hash.finalize())
  }

  var hex: String {
    var text = ""
    for word in [a, b, c, d] {
      let digits = String(word, radix: 16)
      text += String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return text
  }
}
