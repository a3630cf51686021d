import RunbookDigest
import RunbookPlan

/// Takes in one stream: hashes all of it and keeps its head and its tail, so that memory stays
/// bounded. ``RunWriter/store(_:)`` makes it durable.
package struct BlobCapture: Sendable {
  /// How many bytes to keep. A stream that fits into both together is kept whole.
  package struct Limit: Sendable, Equatable {
    package var head: Int
    package var tail: Int

    package init(head: Int = 1 << 20, tail: Int = 1 << 20) {
      self.head = head
      self.tail = tail
    }

    /// The longest stream that is kept whole.
    package var whole: Int { head + tail }
  }

  private let limit: Limit
  private var hash = SHA256()
  private var total = 0
  private var head: [UInt8] = []
  /// The last bytes after the head; a ring once it is full.
  private var tail: [UInt8] = []
  private var oldest = 0

  package init(limit: Limit = Limit()) { self.limit = limit }

  /// Length of the stream so far.
  package var bytes: Int { total }

  package mutating func append(_ bytes: some Collection<UInt8>) {
    let whole: Void? = bytes.withContiguousStorageIfAvailable { append(UnsafeRawBufferPointer($0)) }
    if whole == nil { Array(bytes).withUnsafeBytes { append($0) } }
  }

  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
    total += bytes.count
    let forHead = min(limit.head - head.count, bytes.count)
    head.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes.prefix(forHead)))
    appendToTail(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(forHead)))
  }

  private mutating func appendToTail(_ bytes: UnsafeRawBufferPointer) {
    // Of a chunk longer than the tail only its end can stay.
    var rest = UnsafeRawBufferPointer(rebasing: bytes.suffix(limit.tail))
    let room = min(limit.tail - tail.count, rest.count)
    tail.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest.prefix(room)))
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(room))
    while !rest.isEmpty {
      let run = min(tail.count - oldest, rest.count)
      tail.withUnsafeMutableBytes { tail in
        let place = UnsafeMutableRawBufferPointer(rebasing: tail[oldest..<oldest + run])
        place.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest.prefix(run)))
      }
      oldest = (oldest + run) % tail.count
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(run))
    }
  }

  /// What the blob will hold.
  package var keptBytes: [UInt8] { head + tail[oldest...] + tail[..<oldest] }

  /// What the ledger will say of the stream.
  package var evidence: StreamEvidence {
    let whole = hexText(hash.finalize())
    guard total > head.count + tail.count else {
      return StreamEvidence(bytes: total, sha256: whole)
    }
    let kept = keptBytes
    return StreamEvidence(
      bytes: total, sha256: whole,
      kept: BlobReference(bytes: kept.count, sha256: sha256Hex(kept)))
  }
}
