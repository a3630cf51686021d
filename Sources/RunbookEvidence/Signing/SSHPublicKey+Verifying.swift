import Crypto
import CryptoExtras
import FoundationEssentials

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
    do {
      switch algorithm {
      case .ed25519, .hardwareEd25519:
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: point)
        return key.isValidSignature(signature, for: bytes)
      case .ecdsa256, .hardwareECDSA256:
        let key = try P256.Signing.PublicKey(x963Representation: point)
        return key.isValidSignature(
          try .init(rawRepresentation: try pair(signature, width: 32)), for: bytes)
      case .ecdsa384:
        let key = try P384.Signing.PublicKey(x963Representation: point)
        return key.isValidSignature(
          try .init(rawRepresentation: try pair(signature, width: 48)), for: bytes)
      case .ecdsa521:
        let key = try P521.Signing.PublicKey(x963Representation: point)
        return key.isValidSignature(
          try .init(rawRepresentation: try pair(signature, width: 66)), for: bytes)
      case .rsa: return false
      }
    } catch let error as SigningError {
      throw error
    } catch {
      throw SigningError("the key or its signature is malformed")
    }
  }

  /// Two numbers side by side, each in so many bytes.
  private func pair(_ signature: [UInt8], width: Int) throws(SigningError) -> [UInt8] {
    var reader = SSHReader(signature)
    var both: [UInt8] = []
    for _ in 0..<2 {
      let number = try reader.magnitude()
      guard number.count <= width else { throw SigningError("the signature is malformed") }
      both += [UInt8](repeating: 0, count: width - number.count) + number
    }
    try reader.end()
    return both
  }

  private func hasSignedRSA(
    _ bytes: [UInt8], _ signature: [UInt8], algorithm name: String, modulus: [UInt8],
    exponent: [UInt8]
  ) throws(SigningError) -> Bool {
    guard signature.count == modulus.count else {
      throw SigningError("the signature has another length than its key")
    }
    let made = _RSA.Signing.RSASignature(rawRepresentation: signature)
    guard let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent) else {
      throw SigningError("an RSA key of less than 2048 bits, or a malformed one")
    }
    switch name {
    case "rsa-sha2-256":
      return key.isValidSignature(
        made, for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
    case "rsa-sha2-512":
      return key.isValidSignature(
        made, for: SHA512.hash(data: bytes), padding: .insecurePKCS1v1_5)
    default: throw SigningError("signatures of the kind `\(name)` are not accepted")
    }
  }
}
