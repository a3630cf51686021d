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
  /// `ssh-keygen -k` writes it.
  package init(parsing bytes: [UInt8]) throws(SigningError) {
    guard !bytes.starts(with: RevokedKeys.magic) else {
      try readList(bytes)
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SigningError("revoked keys: neither a text nor a key revocation list")
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      do throws(SigningError) {
        if first.hasPrefix("SHA256:") {
          digests.insert(try RevokedKeys.digest(first.dropFirst(7)))
        } else {
          blobs.insert(try SSHPublicKey(line: line).blob)
        }
      } catch {
        throw SigningError("revoked keys, line \(index + 1): \(error.reason)")
      }
    }
  }

  private static func digest(_ code: Substring) throws(SigningError) -> [UInt8] {
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
      _ = try reader.string()
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
    // No certificate is ever accepted.
    case .certificates: break
    case .keys: while !section.isAtEnd { blobs.insert(try section.string()) }
    case .sha1: while !section.isAtEnd { oldDigests.insert(try section.string()) }
    case .sha256: while !section.isAtEnd { digests.insert(try section.string()) }
    case .extension:
      let name = try section.text()
      guard try section.byte() == 0 else {
        throw SigningError("it needs the extension `\(name)`, which is not understood")
      }
    }
  }
}
