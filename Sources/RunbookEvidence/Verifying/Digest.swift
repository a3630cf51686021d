import Crypto

/// A SHA-256 in 32 bytes; a ledger may name hundreds of thousands.
struct Digest: Hashable {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0

  static let ofNothing = Digest(of: [])

  /// Nil where the bytes are not 64 lower-case hexadecimal digits.
  init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 64, let a = Digest.word(hex.prefix(16)),
      let b = Digest.word(hex.dropFirst(16).prefix(16)),
      let c = Digest.word(hex.dropFirst(32).prefix(16)), let d = Digest.word(hex.dropFirst(48))
    else { return nil }
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
  }

  private static func word(_ hex: ArraySlice<UInt8>) -> UInt64? {
    var word: UInt64 = 0
    for byte in hex {
      guard isHexDigit(byte) else { return nil }
      let digit = byte <= UInt8(ascii: "9") ? byte - 0x30 : byte - UInt8(ascii: "a") + 10
      word = word << 4 | UInt64(digit)
    }
    return word
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
