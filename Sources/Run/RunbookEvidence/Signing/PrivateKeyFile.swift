import RunbookDigest

/// A private key in the format of OpenSSH, `openssh-key-v1`.
enum PrivateKeyFile {
  private static let label = "OPENSSH PRIVATE KEY"
  private static let magic = Array("openssh-key-v1\0".utf8)

  /// Reads an Ed25519 key that no passphrase protects.
  ///
  /// - Returns: nil for every other kind of file, which is `ssh-keygen`'s to use.
  /// - Throws: ``SigningError`` where the file is such a key and damaged.
  static func plainEd25519(
    _ text: [UInt8]
  ) throws(SigningError) -> Ed25519PrivateKey? {
    guard let bytes = TextArmor.decodeLoosely(text, label: label) else { return nil }
    var reader = SSHReader(bytes)
    guard try reader.take(magic.count) == magic else {
      throw SigningError("not a private key of OpenSSH")
    }
    let cipher = try reader.text()
    _ = try reader.string()
    _ = try reader.string()
    guard cipher == "none", try reader.uint32() == 1 else { return nil }
    let blob = try reader.string()
    guard let key = try? SSHPublicKey(blob: blob), key.algorithm == .ed25519 else { return nil }
    return try ed25519(try reader.string(), key)
  }

  private static func ed25519(
    _ section: [UInt8], _ key: SSHPublicKey
  ) throws(SigningError) -> Ed25519PrivateKey {
    var reader = SSHReader(section)
    guard try reader.uint32() == reader.uint32(), try reader.text() == key.algorithm.rawValue else {
      throw SigningError("the private key is damaged")
    }
    _ = try reader.string()
    // The seed, and the public key once more.
    let pair = try reader.string()
    guard pair.count == 64,
      let secret = try? Ed25519PrivateKey(seed: Array(pair.prefix(32))),
      try SSHPublicKey(ed25519: secret.publicKey) == key
    else { throw SigningError("the private key is damaged") }
    return secret
  }
}
