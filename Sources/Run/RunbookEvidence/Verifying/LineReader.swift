#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One line of a ledger, without its LF.
struct LedgerLine {
  var bytes: [UInt8]
  /// False only for a last line that does not end.
  var hasLF: Bool
}

/// Reads a ledger line by line in large pieces; holds one piece at a time, however long the file.
struct LineReader {
  /// A line that is longer is given cut, which is still more than any reader accepts, and ends the
  /// reading: what follows is no ledger, and there may be any amount of it.
  static let lineLimit = EvidenceFormat.recordLimit + 96

  private let file: SafeFile
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var start = 0
  private var end = 0
  private var atEnd = false
  /// The file goes on behind the last line that was given.
  private(set) var isCut = false

  init(file: SafeFile) { self.file = file }

  /// The next line; nil at the end of the file.
  mutating func next() throws(EvidenceError) -> LedgerLine? {
    while !isCut {
      if let feed = lineFeed {
        defer { start = feed + 1 }
        return LedgerLine(bytes: Array(buffer[start..<feed]), hasLF: true)
      }
      if atEnd || end - start > LineReader.lineLimit {
        defer { start = end }
        guard start < end else { return nil }
        isCut = !atEnd
        return LedgerLine(bytes: Array(buffer[start..<end]), hasLF: false)
      }
      try fill()
    }
    return nil
  }

  /// Where the next LF of what was read stands.
  private var lineFeed: Int? {
    buffer.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, end - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func fill() throws(EvidenceError) {
    buffer.replaceSubrange(0..<end - start, with: buffer[start..<end])
    (start, end) = (0, end - start)
    let count = try file.read(into: &buffer, from: end)
    atEnd = count == 0
    end += count
  }
}
