import CLibCrypto

/// A public key of ECDSA, FIPS 186-5, on one of the curves P-256, P-384 and P-521, which sign with
/// SHA-256, SHA-384 and SHA-512, as RFC 5656 lays down for SSH.
package struct ECDSAPublicKey: Sendable {
  package enum Curve: Sendable, CaseIterable {
    case p256, p384, p521

    /// Bytes of a coordinate, and of each half of a signature.
    package var width: Int {
      switch self {
      case .p256: 32
      case .p384: 48
      case .p521: 66
      }
    }

    fileprivate var name: String {
      switch self {
      case .p256: "P-256"
      case .p384: "P-384"
      case .p521: "P-521"
      }
    }

    fileprivate var hash: String {
      switch self {
      case .p256: "SHA256"
      case .p384: "SHA384"
      case .p521: "SHA512"
      }
    }
  }

  private let key: KeyHandle
  private let curve: Curve

  /// - Parameter point: uncompressed, as in SEC 1, section 2.3.3.
  package init(_ curve: Curve, point: [UInt8]) throws(KeyError) {
    guard point.count == 1 + 2 * curve.width, point.first == 0x04 else { throw KeyError() }
    self.curve = curve
    key = try .elliptic(curve: curve.name, point: point)
  }

  /// - Parameters: the two numbers of a signature in bytes, the most significant first.
  package func hasSigned(_ message: [UInt8], r: [UInt8], s: [UInt8]) -> Bool {
    guard let signature = ECDSAPublicKey.encoded(r: r, s: s) else { return false }
    return key.hasSigned(message, signature, hash: curve.hash)
  }

  /// The two numbers in DER, which libcrypto reads.
  private static func encoded(r: [UInt8], s: [UInt8]) -> [UInt8]? {
    guard let pair = ECDSA_SIG_new() else { return nil }
    defer { ECDSA_SIG_free(pair) }
    // The pair owns both numbers once it has them.
    guard let r = BN_bin2bn(r, Int32(r.count), nil), let s = BN_bin2bn(s, Int32(s.count), nil),
      ECDSA_SIG_set0(pair, r, s) == 1
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(i2d_ECDSA_SIG(pair, nil)))
    let count = bytes.withUnsafeMutableBufferPointer { buffer in
      var place = buffer.baseAddress
      return i2d_ECDSA_SIG(pair, &place)
    }
    return count == bytes.count ? bytes : nil
  }
}
