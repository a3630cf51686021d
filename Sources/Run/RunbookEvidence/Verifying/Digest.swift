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
    let words = hex.withUnsafeBytes { hex -> InlineArray<4, UInt64>? in
      guard hex.count == 64 else { return nil }
      var isHex = true
      let words = InlineArray<4, UInt64> { word in
        var value: UInt64 = 0
        for half in stride(from: 16 * word, to: 16 * word + 16, by: 8) {
          let text = UInt64(bigEndian: hex.loadUnaligned(fromByteOffset: half, as: UInt64.self))
          value = value << 32 | Digest.value(ofDigits: text, &isHex)
        }
        return value
      }
      return isHex ? words : nil
    }
    guard let words else { return nil }
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
  }

  /// The number that eight digits write, all of them at once.
  ///
  /// - Parameters:
  ///   - text: the digits, the first in the highest byte.
  ///   - isHex: set to false where they are none.
  private static func value(ofDigits text: UInt64, _ isHex: inout Bool) -> UInt64 {
    let each: UInt64 = 0x0101_0101_0101_0101
    // The letters stand at 0x61 and following.
    var digits = (text & (0x0F &* each)) &+ ((text >> 6) & each) &* 9
    // What the digits are written as again has to be the text.
    let letters = ((digits &+ 6 &* each) >> 4) & each
    if digits & (0xF0 &* each) != 0 || digits &+ 0x30 &* each &+ letters &* 0x27 != text {
      isHex = false
    }
    digits = (digits | (digits >> 4)) & 0x00FF_00FF_00FF_00FF
    digits = (digits | (digits >> 8)) & 0x0000_FFFF_0000_FFFF
    return (digits | (digits >> 16)) & 0xFFFF_FFFF
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
