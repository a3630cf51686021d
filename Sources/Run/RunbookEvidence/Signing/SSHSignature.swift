import RunbookDigest

/// A signature in the format SSHSIG, which `ssh-keygen -Y sign` writes.
package struct SSHSignature: Sendable, Equatable {
  enum Hash: String {
    case sha256, sha512

    func digest(of message: [UInt8]) -> [UInt8] {
      switch self {
      case .sha256: Array(SHA256.hash(data: message))
      case .sha512: Array(SHA512.hash(data: message))
      }
    }
  }

  private static let magic = Array("SSHSIG".utf8)
  private static let version = 1
  private static let label = "SSH SIGNATURE"
  /// Bytes of an armored signature; that of an RSA key of 16,384 bits has 6,000.
  package static let sizeLimit = 16_384

  package let key: SSHPublicKey
  /// What the signature is for, so that it cannot be shown as one for something else.
  package let namespace: String
  let hash: Hash
  /// Algorithm, and what it made, in the encoding of SSH.
  let content: [UInt8]

  init(key: SSHPublicKey, namespace: String, hash: Hash, content: [UInt8]) {
    self.key = key
    self.namespace = namespace
    self.hash = hash
    self.content = content
  }

  /// - Throws: ``SigningError`` unless the bytes are those that ``armored`` gives.
  package init(armored text: [UInt8]) throws(SigningError) {
    let bytes = try TextArmor.decode(text, label: SSHSignature.label)
    var reader = SSHReader(bytes)
    guard try reader.take(SSHSignature.magic.count) == SSHSignature.magic,
      try reader.uint32() == SSHSignature.version
    else { throw SigningError("not a signature of version 1") }
    self.key = try SSHPublicKey(blob: try reader.string())
    self.namespace = try reader.text()
    guard try reader.string().isEmpty else {
      throw SigningError("the signature uses a field that is reserved")
    }
    let name = try reader.text()
    guard let hash = Hash(rawValue: name) else {
      throw SigningError("the signature's hash `\(name)` is not allowed")
    }
    self.hash = hash
    self.content = try reader.string()
    try reader.end()
  }

  package var armored: [UInt8] {
    var writer = SSHWriter()
    writer.raw(SSHSignature.magic)
    writer.uint32(SSHSignature.version)
    writer.string(key.blob)
    writer.string(namespace.utf8)
    writer.string([])
    writer.string(hash.rawValue.utf8)
    writer.string(content)
    return TextArmor.encode(writer.bytes, label: SSHSignature.label)
  }

  /// What the key signs in place of the message.
  static func signedBytes(_ message: [UInt8], namespace: String, hash: Hash) -> [UInt8] {
    var writer = SSHWriter()
    writer.raw(magic)
    writer.string(namespace.utf8)
    writer.string([])
    writer.string(hash.rawValue.utf8)
    writer.string(hash.digest(of: message))
    return writer.bytes
  }

  /// Checks that the key signed exactly this message for exactly this purpose. Whose key it is, is
  /// another question: ``TrustPolicy``.
  package func verify(message: [UInt8], namespace: String) throws(SigningError) {
    guard self.namespace == namespace else {
      throw SigningError("signed for `\(self.namespace)`, and must be for `\(namespace)`")
    }
    let signed = SSHSignature.signedBytes(message, namespace: namespace, hash: hash)
    guard try key.hasSigned(signed, content) else {
      throw SigningError("the signature does not fit what it stands beside")
    }
  }
}
