#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a line is not one whole record in the ledger's form.
struct ScanFailure: Error, Equatable {
  let reason: String
  /// The bytes may be the beginning of a record whose write was cut short.
  let isTear: Bool
}

/// Reads one line in the only form a ledger allows, into a flat list of nodes.
///
/// A tree of values would cost an allocation a value; a ledger has millions of them. The scanner
/// keeps its storage from line to line.
struct RecordScanner {
  struct Node {
    enum Kind: UInt8 { case object, array, string, integer, bool }

    let kind: Kind
    /// The content of a string without its quotation marks; else the whole text.
    let start: Int
    var end: Int
    /// Index of the first node that is not part of this one.
    var next: Int
  }

  static let depthLimit = 16

  private(set) var bytes: [UInt8] = []
  /// The value itself comes first; an object's node is followed by key, value, key, value….
  private(set) var nodes: [Node] = []
  private var index = 0

  /// - Throws: ``ScanFailure`` for anything but exactly one value in canonical form.
  mutating func scan(_ line: [UInt8]) throws(ScanFailure) {
    bytes = line
    nodes.removeAll(keepingCapacity: true)
    index = 0
    try scanValue(depth: 0)
    guard index == bytes.count else { throw unexpected("something follows the record") }
  }
}

extension RecordScanner {
  /// At the end of the line this is a tear; so is a NUL, which a crash leaves where a block of a
  /// file was counted but not written.
  private func unexpected(_ what: @autoclosure () -> String) -> ScanFailure {
    guard index < bytes.count else {
      return ScanFailure(reason: "cut short after \(index) bytes", isTear: true)
    }
    return ScanFailure(
      reason: "not in canonical form at byte \(index + 1): \(what())", isTear: bytes[index] == 0)
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func scanValue(depth: Int) throws(ScanFailure) {
    guard depth < RecordScanner.depthLimit else { throw unexpected("nested too deeply") }
    switch peek() {
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "{"): try scanObject(depth: depth)
    case UInt8(ascii: "["): try scanArray(depth: depth)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): try scanInteger()
    case UInt8(ascii: "t"): try scanWord("true")
    case UInt8(ascii: "f"): try scanWord("false")
    default: throw unexpected("no value starts like this")
    }
  }

  private mutating func open(_ kind: Node.Kind) -> Int {
    nodes.append(Node(kind: kind, start: index, end: index, next: nodes.count + 1))
    index += 1
    return nodes.count - 1
  }

  private mutating func close(_ node: Int) {
    nodes[node].end = index
    nodes[node].next = nodes.count
  }

  private mutating func scanObject(depth: Int) throws(ScanFailure) {
    let object = open(.object)
    var previous: Int?
    if !take(UInt8(ascii: "}")) {
      repeat {
        let key = nodes.count
        let start = index
        guard peek() == UInt8(ascii: "\"") else { throw unexpected("a key must stand here") }
        try scanString()
        if let previous, !precedes(previous, key) {
          index = start
          throw unexpected("keys must be sorted, each once")
        }
        previous = key
        guard take(UInt8(ascii: ":")) else { throw unexpected("a colon must stand here") }
        try scanValue(depth: depth + 1)
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw unexpected("a comma or a brace must stand here") }
    }
    close(object)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    bytes[nodes[left].start..<nodes[left].end]
      .lexicographicallyPrecedes(bytes[nodes[right].start..<nodes[right].end])
  }

  private mutating func scanArray(depth: Int) throws(ScanFailure) {
    let array = open(.array)
    if !take(UInt8(ascii: "]")) {
      repeat { try scanValue(depth: depth + 1) } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else {
        throw unexpected("a comma or a bracket must stand here")
      }
    }
    close(array)
  }

  private mutating func scanString() throws(ScanFailure) {
    let start = index + 1
    index = bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, RecordScanner.isPlain(bytes[end]) { end += 1 }
      return end
    }
    if let byte = peek(), byte != UInt8(ascii: "\"") {
      throw unexpected("a string holds only printable ASCII without a backslash")
    }
    nodes.append(Node(kind: .string, start: start, end: index, next: nodes.count + 1))
    guard take(UInt8(ascii: "\"")) else { throw unexpected("the string does not end") }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 <= 0x7E - 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func scanInteger() throws(ScanFailure) {
    let start = index
    let isNegative = take(UInt8(ascii: "-"))
    let digits = index
    while let byte = peek(), (0x30...0x39).contains(byte) { index += 1 }
    nodes.append(Node(kind: .integer, start: start, end: index, next: nodes.count + 1))
    guard index > digits else { throw unexpected("a digit must stand here") }
    let leadsWithZero = bytes[digits] == UInt8(ascii: "0")
    guard !(leadsWithZero && (isNegative || index - digits > 1)), index - digits <= 16,
      integer(nodes.count - 1).magnitude < 1 << 53
    else {
      index = start
      throw unexpected("not a whole number below 2^53 in its one spelling")
    }
  }

  private mutating func scanWord(_ word: StaticString) throws(ScanFailure) {
    let start = index
    for offset in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[offset]) else { throw unexpected("no value starts like this") }
    }
    nodes.append(Node(kind: .bool, start: start, end: index, next: nodes.count + 1))
  }

  /// The value of an integer node of at most 16 digits.
  private func integer(_ node: Int) -> Int {
    var value = 0
    var sign = 1
    for byte in bytes[nodes[node].start..<nodes[node].end] {
      if byte == UInt8(ascii: "-") { sign = -1 } else { value = value * 10 + Int(byte - 0x30) }
    }
    return sign * value
  }
}

// MARK: - Looking at what was read

extension RecordScanner {
  func kind(_ node: Int) -> Node.Kind { nodes[node].kind }

  /// The first node that is not part of this one.
  func end(of node: Int) -> Int { nodes[node].next }

  func slice(_ node: Int) -> ArraySlice<UInt8> { bytes[nodes[node].start..<nodes[node].end] }

  /// The bytes of a value and of all that is in it.
  func whole(_ node: Int) -> ArraySlice<UInt8> {
    guard let last = nodes[node..<nodes[node].next].map(\.end).max() else { return [] }
    return bytes[nodes[node].start..<last]
  }

  func text(_ node: Int) -> String? {
    guard kind(node) == .string else { return nil }
    return String(decoding: slice(node), as: UTF8.self)
  }

  func number(_ node: Int) -> Int? { kind(node) == .integer ? integer(node) : nil }

  func flag(_ node: Int) -> Bool? {
    kind(node) == .bool ? bytes[nodes[node].start] == UInt8(ascii: "t") : nil
  }

  /// Nodes of an array's items, or of an object's keys and values in turn; else empty.
  func children(_ node: Int) -> [Int] {
    guard kind(node) == .object || kind(node) == .array else { return [] }
    var found: [Int] = []
    var child = node + 1
    while child < nodes[node].next {
      found.append(child)
      child = nodes[child].next
    }
    return found
  }

  /// The value of a key; nil where the node is no object or has no such key.
  func member(_ node: Int, _ key: StaticString) -> Int? {
    guard kind(node) == .object else { return nil }
    var child = node + 1
    while child < nodes[node].next {
      if matches(child, key) { return child + 1 }
      child = nodes[child + 1].next
    }
    return nil
  }

  func matches(_ node: Int, _ text: StaticString) -> Bool {
    nodes[node].end - nodes[node].start == text.utf8CodeUnitCount
      && text.withUTF8Buffer { isSame(slice(node), $0) }
  }
}

/// Whether both are the same bytes; `elementsEqual` compares one by one.
func isSame(_ left: ArraySlice<UInt8>, _ right: some Collection<UInt8>) -> Bool {
  left.withUnsafeBufferPointer { left in
    right.withContiguousStorageIfAvailable { right in
      guard left.count == right.count, let start = left.baseAddress, let other = right.baseAddress
      else { return left.isEmpty && right.isEmpty }
      return memcmp(start, other, left.count) == 0
    } ?? left.elementsEqual(right)
  }
}
