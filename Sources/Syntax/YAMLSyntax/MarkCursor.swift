/// Turns libyaml's places, counted in Unicode scalars, into byte offsets.
///
/// It moves from the last place asked for to the next one, so that asking in about the order of the
/// file costs one walk over the text altogether.
struct MarkCursor {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private var mark = 0
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isASCII = bytes.withUnsafeBufferPointer { $0.reduce(0, |) } < 0x80
  }

  /// The byte offset of a scalar; the end of the text where it has fewer.
  mutating func offset(ofMark target: Int) -> Int {
    if isASCII { return min(target, bytes.count) }
    while mark < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      mark += 1
    }
    while mark > target, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      mark -= 1
    }
    return offset
  }
}
