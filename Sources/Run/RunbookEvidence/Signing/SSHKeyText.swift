import FoundationEssentials
import RunbookDigest

/// A public key as OpenSSH reads it from a line of text: its kind, blanks, base64, and what follows.
struct SSHKeyText {
  /// Nil: of a kind that OpenSSH knows, and that nothing here may be signed with.
  let key: SSHPublicKey?
  /// A certificate holds a plain key, which stands here.
  let certified: SSHPublicKey?
  /// What stands behind the key and the blanks that follow it.
  let rest: ArraySlice<UInt8>

  /// Kinds that go by another name where their signatures are made.
  private static let aliases: [String: SSHPublicKey.Algorithm] = [
    "rsa-sha2-256": .rsa, "rsa-sha2-512": .rsa,
    "webauthn-sk-ecdsa-sha2-nistp256@openssh.com": .hardwareECDSA256,
  ]
  private static let certificateMark = "-cert-v01@openssh.com"
  /// Bits of the modulus of an RSA key, below which OpenSSH reads none.
  private static let smallestRSA = 1_024

  /// - Throws: ``SigningError`` where OpenSSH would find no key.
  init(_ text: ArraySlice<UInt8>) throws(SigningError) {
    let kind = text.prefix { !SSHKeyText.isBlank($0) }
    let name = String(decoding: kind, as: UTF8.self)
    let code = text[kind.endIndex...].drop(while: SSHKeyText.isBlank)
      .prefix { !SSHKeyText.isBlank($0) }
    guard SSHKeyText.isKind(name) else { throw SigningError("`\(name)` is no kind of a key") }
    guard !code.isEmpty else { throw SigningError("a kind of key is expected, and the key itself") }
    rest = text[code.endIndex...].drop(while: SSHKeyText.isBlank)
    let blob = try SSHKeyText.decode(code)
    if let algorithm = SSHPublicKey.Algorithm(rawValue: name) ?? SSHKeyText.aliases[name] {
      let key = try SSHPublicKey(blob: blob)
      guard key.algorithm == algorithm else {
        throw SigningError("the line says `\(name)` and the key is `\(key.algorithm.rawValue)`")
      }
      guard SSHKeyText.isWellFormed(key) else {
        throw SigningError("the key is malformed, or an RSA key of less than 1024 bits")
      }
      (self.key, certified) = (key, nil)
    } else {
      key = nil
      certified =
        name.hasSuffix(SSHKeyText.certificateMark)
        ? try SSHPublicKey(certificate: blob) : nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The word is one of those that OpenSSH takes for a kind of a key.
  static func isKind(_ name: String) -> Bool {
    if SSHPublicKey.Algorithm(rawValue: name) != nil || aliases[name] != nil { return true }
    return name == "ssh-dss" || name.hasSuffix(certificateMark)
  }

  /// White space within it counts for nothing, as in `b64_pton`; so lines may end with CR and LF.
  private static func decode(_ code: ArraySlice<UInt8>) throws(SigningError) -> [UInt8] {
    let plain = String(decoding: code.filter { !(0x09...0x0D).contains($0) }, as: UTF8.self)
    guard let data = Data(base64Encoded: plain), data.base64EncodedString() == plain else {
      throw SigningError("the public key is not in base64")
    }
    return [UInt8](data)
  }

  /// OpenSSH reads no key whose numbers can be those of none.
  private static func isWellFormed(_ key: SSHPublicKey) -> Bool {
    switch (key.material, key.algorithm) {
    case (.rsa(let modulus, _), _):
      return modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0) >= smallestRSA
    case (.point(let point, _), .ecdsa256), (.point(let point, _), .hardwareECDSA256):
      return (try? ECDSAPublicKey(.p256, point: point)) != nil
    case (.point(let point, _), .ecdsa384):
      return (try? ECDSAPublicKey(.p384, point: point)) != nil
    case (.point(let point, _), .ecdsa521):
      return (try? ECDSAPublicKey(.p521, point: point)) != nil
    case (.point, _): return true
    }
  }
}

extension SSHPublicKey {
  /// The key that a certificate is about (`PROTOCOL.certkeys`); who vouches for it is not looked at.
  fileprivate init?(certificate blob: [UInt8]) throws(SigningError) {
    var reader = SSHReader(blob)
    let name = try reader.text()
    let plainNames = ["-cert-v01@openssh.com", "-cert-v01"].map { name.replacing($0, with: "") }
    guard let algorithm = plainNames.lazy.compactMap(Algorithm.init(rawValue:)).first else {
      return nil
    }
    _ = try reader.string()
    var plain = SSHWriter()
    plain.string(algorithm.rawValue.utf8)
    for _ in 0..<algorithm.parts { plain.string(try reader.string()) }
    try self.init(blob: plain.bytes)
  }
}

extension SSHPublicKey.Algorithm {
  /// How many strings make up a key of this kind.
  fileprivate var parts: Int {
    switch self {
    case .ed25519: 1
    case .ecdsa256, .ecdsa384, .ecdsa521, .rsa, .hardwareEd25519: 2
    case .hardwareECDSA256: 3
    }
  }
}
