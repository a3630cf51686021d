import CLibCrypto

/// Bytes of a hash whose length is that of its function.
package struct DigestBytes: DigestValue {
  private let bytes: [UInt8]

  fileprivate init(count: Int, _ fill: (UnsafeMutablePointer<UInt8>?) -> Void) {
    bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      fill(buffer.baseAddress)
      filled = count
    }
  }

  package func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBytes(body)
  }
}

/// SHA-512 of FIPS 180-4, 64 bytes.
package struct SHA512: MessageDigest {
  private var state = SHA512_CTX()

  package init() { SHA512_Init(&state) }

  package mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
    SHA512_Update(&state, bytes.baseAddress, bytes.count)
  }

  package func finalize() -> DigestBytes {
    var state = state
    return DigestBytes(count: Int(SHA512_DIGEST_LENGTH)) { SHA512_Final($0, &state) }
  }
}

/// SHA-1 of FIPS 180-4, 20 bytes. Nothing is secured by it: version 5 UUIDs and old revocation lists
/// are made with it.
package struct SHA1: MessageDigest {
  private var state = SHA_CTX()

  package init() { SHA1_Init(&state) }

  package mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
    SHA1_Update(&state, bytes.baseAddress, bytes.count)
  }

  package func finalize() -> DigestBytes {
    var state = state
    return DigestBytes(count: Int(SHA_DIGEST_LENGTH)) { SHA1_Final($0, &state) }
  }
}
