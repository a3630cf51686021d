/// A public key of RSA, whose signatures are RSASSA-PKCS1-v1_5 of RFC 8017, section 8.2.
package struct RSAPublicKey: Sendable {
  package enum Hash: String, Sendable {
    case sha256 = "SHA256"
    case sha512 = "SHA512"
  }

  /// Bits of the modulus. Fewer are broken; more make verifying a way to keep a reader busy.
  private static let sizes = 2048...16_384

  private let key: KeyHandle

  /// - Parameters: both numbers in bytes, the most significant first.
  package init(modulus: [UInt8], exponent: [UInt8]) throws(KeyError) {
    let significant = modulus.drop { $0 == 0 }
    guard let first = significant.first else { throw KeyError() }
    let bits = significant.count * 8 - first.leadingZeroBitCount
    // An exponent that is even or 1 belongs to no key, one over 64 bits to none that is in use.
    guard RSAPublicKey.sizes.contains(bits), exponent.count <= 8, let last = exponent.last,
      last & 1 == 1, exponent.drop(while: { $0 == 0 }) != [1]
    else { throw KeyError() }
    key = try .rsa(modulus: modulus, exponent: exponent)
  }

  package func hasSigned(_ message: [UInt8], _ signature: [UInt8], hash: Hash) -> Bool {
    key.hasSigned(message, signature, hash: hash.rawValue)
  }
}
