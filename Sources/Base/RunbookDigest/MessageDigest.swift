/// A hash function of FIPS 180-4 that takes its message in parts. Copies go their own ways.
package protocol MessageDigest: Sendable {
  /// The bytes that it gives.
  associatedtype Digest: DigestValue

  init()

  mutating func update(bufferPointer bytes: UnsafeRawBufferPointer)

  /// The hash of everything so far, which can go on growing.
  func finalize() -> Digest
}

extension MessageDigest {
  package mutating func update(data: some Collection<UInt8>) {
    let whole: Void? = data.withContiguousStorageIfAvailable {
      update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if whole == nil { Array(data).withUnsafeBytes { update(bufferPointer: $0) } }
  }

  package static func hash(data: some Collection<UInt8>) -> Digest {
    var hash = Self()
    hash.update(data: data)
    return hash.finalize()
  }
}

/// What a hash function gives: so many bytes, whose order is that of the standard.
package protocol DigestValue: Sendable, Hashable, Sequence where Element == UInt8 {
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result
}

extension DigestValue {
  package func makeIterator() -> [UInt8].Iterator {
    withUnsafeBytes { Array($0) }.makeIterator()
  }
}
