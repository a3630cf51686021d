import RunbookDigest

/// The Merkle tree of RFC 6962, section 2.1, over lines that come one by one. It holds one digest a
/// level.
struct MerkleTree {
  /// Roots of whole subtrees, the largest first; their sizes are the bits of ``size``.
  private var subtrees: [SHA256.Digest] = []
  private(set) var size = 0

  private static let leafMark: [UInt8] = [0]
  private static let nodeMark: [UInt8] = [1]
  private static let lineFeed: [UInt8] = [0x0A]

  /// - Parameter line: without its LF, which belongs to the leaf all the same.
  mutating func append(line: [UInt8]) {
    var hash = SHA256()
    for part in [MerkleTree.leafMark, line, MerkleTree.lineFeed] {
      part.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    var root = hash.finalize()
    var filled = size
    while filled & 1 == 1 {
      root = MerkleTree.node(subtrees.removeLast(), root)
      filled >>= 1
    }
    subtrees.append(root)
    size += 1
  }

  private static func node(_ left: SHA256.Digest, _ right: SHA256.Digest) -> SHA256.Digest {
    var hash = SHA256()
    nodeMark.withUnsafeBytes { hash.update(bufferPointer: $0) }
    left.withUnsafeBytes { hash.update(bufferPointer: $0) }
    right.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize()
  }

  /// The hash of nothing, while there is no line.
  var root: [UInt8] {
    guard var root = subtrees.last else { return Array(SHA256().finalize()) }
    for left in subtrees.dropLast().reversed() { root = MerkleTree.node(left, root) }
    return Array(root)
  }
}
