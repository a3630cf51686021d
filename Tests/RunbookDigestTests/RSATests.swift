import RunbookDigest
import Testing

/// That RSA accepts the signatures of `ssh-keygen` is tested where those are read.
@Suite("RSA")
struct RSATests {
  private static func modulus(bits: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0xFF, count: (bits + 7) / 8)
    if bits % 8 != 0 { bytes[0] = 0xFF >> UInt8(8 - bits % 8) }
    return bytes
  }

  @Test("takes keys of 2,048 to 16,384 bits", arguments: [2048, 2049, 3072, 16_384])
  func sizes(bits: Int) throws {
    _ = try RSAPublicKey(modulus: RSATests.modulus(bits: bits), exponent: [1, 0, 1])
  }

  @Test("refuses shorter and longer ones", arguments: [0, 1, 512, 1024, 2047, 16_385, 32_768])
  func otherSizes(bits: Int) {
    #expect(throws: KeyError.self) {
      try RSAPublicKey(modulus: RSATests.modulus(bits: bits), exponent: [1, 0, 1])
    }
    #expect(throws: KeyError.self) {
      try RSAPublicKey(modulus: [0, 0] + RSATests.modulus(bits: bits), exponent: [1, 0, 1])
    }
  }

  @Test(
    "refuses exponents that no key has",
    arguments: [[], [0], [1], [0, 1], [2], [1, 0, 0], [UInt8](repeating: 0xFF, count: 9)])
  func exponents(_ exponent: [UInt8]) {
    #expect(throws: KeyError.self) {
      try RSAPublicKey(modulus: RSATests.modulus(bits: 2048), exponent: exponent)
    }
  }

  @Test("accepts no signature made from the public key alone")
  func forged() throws {
    let modulus = RSATests.modulus(bits: 2048)
    let key = try RSAPublicKey(modulus: modulus, exponent: [3])
    let zero = [UInt8](repeating: 0, count: 256)
    for signature in [[], zero, Array(zero.dropLast()) + [1], modulus, zero + [0]] {
      for hash in [RSAPublicKey.Hash.sha256, .sha512] {
        #expect(!key.hasSigned([1, 2, 3], signature, hash: hash))
      }
    }
  }
}
