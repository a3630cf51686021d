/// Reads the binary encoding of SSH, RFC 4251, section 5.
struct SSHReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ count: Int) throws(SigningError) -> [UInt8] {
    guard count <= rest.count else { throw SigningError("it ends too early") }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func byte() throws(SigningError) -> UInt8 { try take(1)[0] }

  mutating func uint32() throws(SigningError) -> Int {
    try take(4).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func string() throws(SigningError) -> [UInt8] { try take(try uint32()) }

  mutating func text() throws(SigningError) -> String {
    guard let text = String(validating: try string(), as: UTF8.self) else {
      throw SigningError("a name in it is not UTF-8")
    }
    return text
  }

  /// The magnitude of a number that is not negative, without leading zeros.
  mutating func magnitude() throws(SigningError) -> [UInt8] {
    let bytes = try string()
    guard let first = bytes.first else { return [] }
    if first == 0 {
      guard bytes.count > 1, bytes[1] >= 0x80 else {
        throw SigningError("a number in it is not in its one form")
      }
      return Array(bytes.dropFirst())
    }
    guard first < 0x80 else { throw SigningError("a number in it is negative") }
    return bytes
  }

  func end() throws(SigningError) {
    guard rest.isEmpty else { throw SigningError("something follows its end") }
  }
}

/// Writes the binary encoding of SSH.
struct SSHWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ more: some Sequence<UInt8>) { bytes += more }

  mutating func uint32(_ number: Int) {
    bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  mutating func string(_ content: some Collection<UInt8>) {
    uint32(content.count)
    bytes += content
  }
}
