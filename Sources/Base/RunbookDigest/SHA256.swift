import CLibCrypto

/// SHA-256 of FIPS 180-4.
package struct SHA256: MessageDigest {
  /// 32 bytes.
  package struct Digest: DigestValue {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    fileprivate init(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) {
      withUnsafeMutableBytes(of: &words) { bytes in
        bytes.withMemoryRebound(to: UInt8.self) { bytes in
          // Four words have an address.
          if let start = bytes.baseAddress { fill(start) }
        }
      }
    }

    package func withUnsafeBytes<Result>(
      _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
      try Swift.withUnsafeBytes(of: words, body)
    }

    package static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) {
      withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private var state = SHA256_CTX()

  package init() { SHA256_Init(&state) }

  package mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
    SHA256_Update(&state, bytes.baseAddress, bytes.count)
  }

  package func finalize() -> Digest {
    var state = state
    return Digest { SHA256_Final($0, &state) }
  }
}
