import FoundationEssentials
import RunbookDigest

extension SSHPublicKey {
  /// The flag of a hardware key that says that somebody touched it.
  private static let userPresent: UInt8 = 0x01

  /// - Parameter content: name of the algorithm and signature, in the encoding of SSH.
  /// - Returns: whether this key made the signature over these bytes.
  /// - Throws: ``SigningError`` where the content is no signature that such a key makes.
  func hasSigned(_ bytes: [UInt8], _ content: [UInt8]) throws(SigningError) -> Bool {
    var reader = SSHReader(content)
    let name = try reader.text()
    let signature = try reader.string()
    switch material {
    case .rsa(let modulus, let exponent):
      try reader.end()
      return try hasSignedRSA(
        bytes, signature, algorithm: name, modulus: modulus, exponent: exponent)
    case .point(let point, let application):
      guard name == algorithm.rawValue else {
        throw SigningError("the signature is of the kind `\(name)`, not that of its key")
      }
      var signed = bytes
      if let application {
        let trailer = try reader.take(5)
        guard trailer[0] & SSHPublicKey.userPresent != 0 else {
          throw SigningError("the hardware key signed without anybody touching it")
        }
        signed =
          Array(SHA256.hash(data: application)) + trailer + Array(SHA256.hash(data: bytes))
      }
      try reader.end()
      return try hasSigned(signed, signature, point: point)
    }
  }

  private func hasSigned(
    _ bytes: [UInt8], _ signature: [UInt8], point: [UInt8]
  ) throws(SigningError) -> Bool {
    switch algorithm {
    case .ed25519, .hardwareEd25519:
      guard signature.count == 64, let key = try? Ed25519PublicKey(bytes: point) else {
        throw SigningError("the key or its signature is malformed")
      }
      return key.hasSigned(bytes, signature)
    case .ecdsa256, .hardwareECDSA256: return try hasSigned(bytes, signature, .p256, point)
    case .ecdsa384: return try hasSigned(bytes, signature, .p384, point)
    case .ecdsa521: return try hasSigned(bytes, signature, .p521, point)
    case .rsa: return false
    }
  }

  /// The signature is two numbers, RFC 5656, section 3.1.2.
  private func hasSigned(
    _ bytes: [UInt8], _ signature: [UInt8], _ curve: ECDSAPublicKey.Curve, _ point: [UInt8]
  ) throws(SigningError) -> Bool {
    var reader = SSHReader(signature)
    let r = try reader.magnitude()
    let s = try reader.magnitude()
    try reader.end()
    guard r.count <= curve.width, s.count <= curve.width,
      let key = try? ECDSAPublicKey(curve, point: point)
    else { throw SigningError("the key or its signature is malformed") }
    return key.hasSigned(bytes, r: r, s: s)
  }

  private func hasSignedRSA(
    _ bytes: [UInt8], _ signature: [UInt8], algorithm name: String, modulus: [UInt8],
    exponent: [UInt8]
  ) throws(SigningError) -> Bool {
    guard signature.count == modulus.count else {
      throw SigningError("the signature has another length than its key")
    }
    guard let key = try? RSAPublicKey(modulus: modulus, exponent: exponent) else {
      throw SigningError("an RSA key of less than 2048 bits, or a malformed one")
    }
    switch name {
    case "rsa-sha2-256": return key.hasSigned(bytes, signature, hash: .sha256)
    case "rsa-sha2-512": return key.hasSigned(bytes, signature, hash: .sha512)
    default: throw SigningError("signatures of the kind `\(name)` are not accepted")
    }
  }
}
