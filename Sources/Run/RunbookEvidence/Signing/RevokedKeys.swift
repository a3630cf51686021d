import FoundationEssentials
import RunbookDigest

/// Keys that nothing may be signed with any more, whenever it was signed.
package struct RevokedKeys: Sendable, Equatable {
  private var blobs: Set<[UInt8]> = []
  /// SHA-256 of a key.
  private var digests: Set<[UInt8]> = []
  /// SHA-1 of a key, which only a KRL has.
  private var oldDigests: Set<[UInt8]> = []

  package init() {}

  /// Reads public keys and fingerprints (`SHA256:…`), one a line, or a key revocation list as
  /// `ssh-keygen -k` writes it. But for the fingerprints, `ssh-keygen -Y verify -r` reads the same.
  package init(parsing bytes: [UInt8]) throws(SigningError) {
    guard !bytes.starts(with: RevokedKeys.magic) else {
      try readList(bytes)
      return
    }
    guard !bytes.contains(0) else {
      throw SigningError("revoked keys: neither a text nor a key revocation list")
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(SigningError) {
        try read(line: line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
      } catch {
        throw SigningError("revoked keys, line \(index + 1): \(error.reason)")
      }
    }
  }

  /// - Parameter line: without blanks before it.
  private mutating func read(line: ArraySlice<UInt8>) throws(SigningError) {
    guard let first = line.first, first != UInt8(ascii: "#") else { return }
    if line.starts(with: RevokedKeys.fingerprintMark) {
      let code = line.dropFirst(RevokedKeys.fingerprintMark.count)
        .prefix { ![0x09, 0x0D, 0x20].contains($0) }
      digests.insert(try RevokedKeys.digest(String(decoding: code, as: UTF8.self)))
    } else {
      let text = try SSHKeyText(line)
      // What is revoked with a certificate is the key in it.
      if let key = text.key ?? text.certified { blobs.insert(key.blob) }
    }
  }

  private static let fingerprintMark = Array("SHA256:".utf8)

  private static func digest(_ code: String) throws(SigningError) -> [UInt8] {
    guard let data = Data(base64Encoded: code + "="), data.count == 32 else {
      throw SigningError("not a fingerprint as `ssh-keygen -l` shows it")
    }
    return [UInt8](data)
  }

  package func contains(_ key: SSHPublicKey) -> Bool {
    blobs.contains(key.blob) || digests.contains(Array(SHA256.hash(data: key.blob)))
      || oldDigests.contains(Array(SHA1.hash(data: key.blob)))
  }
}

// MARK: - Key revocation lists of OpenSSH

extension RevokedKeys {
  private static let magic = Array("SSHKRL\n\0".utf8)

  private enum Section: UInt8 {
    case certificates = 1
    case keys = 2
    case sha1 = 3
    case sha256 = 5
    case `extension` = 255
  }

  private mutating func readList(_ bytes: [UInt8]) throws(SigningError) {
    do throws(SigningError) {
      var reader = SSHReader(bytes.dropFirst(RevokedKeys.magic.count))
      guard try reader.uint32() == 1 else { throw SigningError("its version is not 1") }
      // Version of the list, time, flags; then a reserved field and a comment.
      _ = try reader.take(24)
      _ = try reader.string()
      guard try !reader.string().contains(0) else { throw SigningError("its comment is no text") }
      while !reader.isAtEnd {
        let number = try reader.byte()
        var section = SSHReader(try reader.string())
        guard let kind = Section(rawValue: number) else {
          throw SigningError("a section of the kind \(number) is not understood")
        }
        try read(kind, &section)
      }
    } catch {
      throw SigningError("revoked keys: the key revocation list: \(error.reason)")
    }
  }

  private mutating func read(
    _ kind: Section, _ section: inout SSHReader
  ) throws(SigningError) {
    switch kind {
    case .certificates: try readCertificates(&section)
    case .keys: while !section.isAtEnd { blobs.insert(try section.string()) }
    case .sha1:
      while !section.isAtEnd { oldDigests.insert(try RevokedKeys.hash(&section, bytes: 20)) }
    case .sha256:
      while !section.isAtEnd { digests.insert(try RevokedKeys.hash(&section, bytes: 32)) }
    case .extension:
      let name = try section.text()
      guard try section.byte() == 0 else {
        throw SigningError("it needs the extension `\(name)`, which is not understood")
      }
    }
  }

  private static func hash(
    _ section: inout SSHReader, bytes: Int
  ) throws(SigningError) -> [UInt8] {
    let hash = try section.string()
    guard hash.count == bytes else { throw SigningError("a hash in it has not \(bytes) bytes") }
    return hash
  }

  /// Which certificates are revoked says nothing here, where none is accepted. But a list that is
  /// damaged there may have lost what stood behind it.
  private mutating func readCertificates(_ section: inout SSHReader) throws(SigningError) {
    _ = try section.string()
    _ = try section.string()
    while !section.isAtEnd {
      let kind = try section.byte()
      var part = SSHReader(try section.string())
      switch kind {
      case 0x20: while !part.isAtEnd { _ = try part.take(8) }
      case 0x21: _ = try part.take(16)
      case 0x22:
        _ = try part.take(8)
        _ = try part.string()
      case 0x23: while !part.isAtEnd { _ = try part.string() }
      default: throw SigningError("a section of certificates of the kind \(kind)")
      }
      try part.end()
    }
  }
}
