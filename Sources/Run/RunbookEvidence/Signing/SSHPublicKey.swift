import FoundationEssentials
import RunbookDigest

/// A public key in the encoding of SSH. Two are the same where their encodings are.
package struct SSHPublicKey: Sendable, Hashable {
  enum Algorithm: String, CaseIterable {
    case ed25519 = "ssh-ed25519"
    case ecdsa256 = "ecdsa-sha2-nistp256"
    case ecdsa384 = "ecdsa-sha2-nistp384"
    case ecdsa521 = "ecdsa-sha2-nistp521"
    case rsa = "ssh-rsa"
    /// On a hardware key.
    case hardwareEd25519 = "sk-ssh-ed25519@openssh.com"
    case hardwareECDSA256 = "sk-ecdsa-sha2-nistp256@openssh.com"

    /// The name of the curve inside a key on a curve of NIST.
    var curve: String? {
      switch self {
      case .ecdsa256, .hardwareECDSA256: "nistp256"
      case .ecdsa384: "nistp384"
      case .ecdsa521: "nistp521"
      case .ed25519, .hardwareEd25519, .rsa: nil
      }
    }
  }

  /// The parts that a signature is checked with.
  enum Material: Hashable {
    /// A point, or the 32 bytes of an Ed25519 key; `application` is set for a hardware key.
    case point([UInt8], application: [UInt8]?)
    case rsa(modulus: [UInt8], exponent: [UInt8])
  }

  /// What SSH sends over the wire, and what is hashed into ``fingerprint``.
  package let blob: [UInt8]
  let algorithm: Algorithm
  let material: Material

  /// - Throws: ``SigningError`` for anything but one key of a known kind in its one encoding.
  package init(blob: [UInt8]) throws(SigningError) {
    var reader = SSHReader(blob)
    let name = try reader.text()
    guard let algorithm = Algorithm(rawValue: name) else {
      throw SigningError(
        name.hasSuffix("-cert-v01@openssh.com")
          ? "a certificate (`\(name)`); only plain keys are accepted"
          : "a key of the kind `\(name)`, which is not known")
    }
    self.blob = blob
    self.algorithm = algorithm
    self.material = try SSHPublicKey.material(algorithm, &reader)
    try reader.end()
  }

  private static func material(
    _ algorithm: Algorithm, _ reader: inout SSHReader
  ) throws(SigningError) -> Material {
    if algorithm == .rsa {
      let exponent = try reader.magnitude()
      return .rsa(modulus: try reader.magnitude(), exponent: exponent)
    }
    if let curve = algorithm.curve {
      guard try reader.text() == curve else {
        throw SigningError("a key whose curve is not that of its kind")
      }
    }
    let point = try reader.string()
    if algorithm.curve == nil, point.count != 32 {
      throw SigningError("an Ed25519 key that has not 32 bytes")
    }
    let isHardware = algorithm == .hardwareEd25519 || algorithm == .hardwareECDSA256
    return .point(point, application: isHardware ? try reader.string() : nil)
  }

  /// - Parameter ed25519: the 32 bytes of the key.
  init(ed25519: [UInt8]) throws(SigningError) {
    var writer = SSHWriter()
    writer.string(Algorithm.ed25519.rawValue.utf8)
    writer.string(ed25519)
    try self.init(blob: writer.bytes)
  }

  /// Reads a line such as `ssh-ed25519 AAAA… comment`.
  package init(line: some StringProtocol) throws(SigningError) {
    let words = line.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard words.count >= 2 else { throw SigningError("not a public key") }
    try self.init(kind: words[0], base64: words[1])
  }

  init(kind: some StringProtocol, base64: some StringProtocol) throws(SigningError) {
    let code = String(base64)
    guard let data = Data(base64Encoded: code), data.base64EncodedString() == code else {
      throw SigningError("the public key is not in base64")
    }
    try self.init(blob: [UInt8](data))
    guard kind == algorithm.rawValue else {
      throw SigningError("the line says `\(kind)` and the key is `\(algorithm.rawValue)`")
    }
  }

  /// `SHA256:…`, as `ssh-keygen -l` shows it.
  package var fingerprint: String {
    let digest = Data(SHA256.hash(data: blob)).base64EncodedString()
    return "SHA256:" + digest.prefix { $0 != "=" }
  }

  /// The line that `.pub` files and `allowed_signers` hold, without a comment.
  package var line: String {
    "\(algorithm.rawValue) \(Data(blob).base64EncodedString())"
  }
}
