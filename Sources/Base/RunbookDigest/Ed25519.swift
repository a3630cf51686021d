/// A public key of Ed25519, RFC 8032.
package struct Ed25519PublicKey: Sendable {
  private let key: KeyHandle

  /// - Parameter bytes: 32 of them, as in RFC 8032, section 5.1.5.
  package init(bytes: [UInt8]) throws(KeyError) {
    guard bytes.count == 32 else { throw KeyError() }
    key = try .ed25519(publicKey: bytes)
  }

  package func hasSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
    key.hasSigned(message, signature, hash: nil)
  }
}

/// A private key of Ed25519, RFC 8032.
package struct Ed25519PrivateKey: Sendable {
  private let key: KeyHandle
  /// The 32 bytes of the public key that belongs to it.
  package let publicKey: [UInt8]

  /// - Parameter seed: the 32 bytes that RFC 8032, section 5.1.5, calls the private key.
  package init(seed: [UInt8]) throws(KeyError) {
    guard seed.count == 32 else { throw KeyError() }
    key = try .ed25519(seed: seed)
    publicKey = try key.rawPublicKey()
  }

  /// 64 bytes; the same for the same message.
  package func signature(for message: [UInt8]) throws(KeyError) -> [UInt8] {
    try key.sign(message)
  }
}
