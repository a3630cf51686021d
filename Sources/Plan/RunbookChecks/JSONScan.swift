import RunbookBase
import RunbookDialects

/// Reads a JSON text once, from its first byte to its last, and keeps what a pointer names.
struct JSONScan {
  private enum Fault: Error {
    case notJSON
    case tooDeep
  }

  /// A list or a map that is being read.
  private struct Level {
    let isMap: Bool
    /// The next key of the pointer is to be found in here.
    let isOnPath: Bool
    /// The pointer names this very list or map.
    let isCounted: Bool
    /// The value that comes is the one of the pointer's key.
    var isNamed = false
    var hits = 0
    var count = 0
    var names: Set<[UInt8]> = []
  }

  private let bytes: [UInt8]
  /// Nil where the pointer names nothing.
  private let keys: [[UInt8]]?
  private var index = 0
  private var levels: [Level] = []
  private var found = ProbeJSON.nothing
  private var isAmbiguous = false

  init(_ bytes: [UInt8], keys: [[UInt8]]?) {
    self.bytes = bytes
    self.keys = keys
  }

  mutating func finding() -> ProbeJSON {
    do throws(Fault) {
      try document()
      return isAmbiguous ? .ambiguous : found
    } catch {
      switch error {
      case .notJSON: return .notJSON
      case .tooDeep: return .tooDeep
      }
    }
  }

  private mutating func document() throws(Fault) {
    try value()
    while true {
      skipSpace()
      guard let level = levels.last else { break }
      if take(level.isMap ? "}" : "]") {
        close()
      } else if take(",") {
        if level.isMap { try key() }
        try value()
      } else {
        throw .notJSON
      }
    }
    guard index == bytes.count else { throw .notJSON }
  }

  /// Reads a scalar, or goes into a list or map as far as its first value.
  private mutating func value() throws(Fault) {
    while true {
      skipSpace()
      let isNamed = begin()
      let isTarget = isNamed && levels.count == keys?.count
      guard index < bytes.count else { throw .notJSON }
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if try open(isNamed: isNamed, isTarget: isTarget) { return }
      case UInt8(ascii: "\""):
        index += 1
        let text = try string()
        if isTarget { found = .string(text.bytes, characters: text.characters) }
        return
      default:
        let scalar = try plain()
        if isTarget { found = scalar }
        return
      }
    }
  }

  /// Counts the value that begins, and says whether it is what the pointer names so far.
  private mutating func begin() -> Bool {
    guard var level = levels.last else { return true }
    if !level.isMap, level.isOnPath, let keys {
      level.isNamed = keys[levels.count - 1].elementsEqual(String(level.count).utf8)
    }
    level.count += 1
    levels[levels.count - 1] = level
    return level.isOnPath && level.isNamed
  }

  /// - Returns: whether it is empty, and so over.
  private mutating func open(isNamed: Bool, isTarget: Bool) throws(Fault) -> Bool {
    guard levels.count < ProbeJSON.deepest else { throw .tooDeep }
    let isMap = bytes[index] == UInt8(ascii: "{")
    index += 1
    let isOnPath = isNamed && levels.count < keys?.count ?? -1
    levels.append(Level(isMap: isMap, isOnPath: isOnPath, isCounted: isTarget))
    skipSpace()
    if take(isMap ? "}" : "]") {
      close()
      return true
    }
    if isMap { try key() }
    return false
  }

  private mutating func close() {
    guard let level = levels.popLast(), level.isCounted else { return }
    found = .container(
      count: level.count, hasDoubledName: level.isMap && level.names.count < level.count)
  }

  private mutating func key() throws(Fault) {
    skipSpace()
    guard take("\"") else { throw .notJSON }
    let name = try string().bytes
    let last = levels.count - 1
    levels[last].isNamed = levels[last].isOnPath && keys?[last] == name
    if levels[last].isNamed {
      levels[last].hits += 1
      if levels[last].hits > 1 { isAmbiguous = true }
    }
    if levels[last].isCounted { levels[last].names.insert(name) }
    skipSpace()
    guard take(":") else { throw .notJSON }
  }

  private mutating func plain() throws(Fault) -> ProbeJSON {
    for word in ["true", "false", "null"] where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return .word(Array(word.utf8))
    }
    let start = index
    var state = NumberState.begin
    while index < bytes.count, let next = state.next(bytes[index]) {
      state = next
      index += 1
    }
    guard state.isComplete else { throw .notJSON }
    return .number(Array(bytes[start..<index]))
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}

// MARK: - Strings

extension JSONScan {
  private mutating func string() throws(Fault) -> JSONString {
    do throws(JSONError) {
      let string = try JSONString(in: bytes, from: index)
      index = string.end
      return string
    } catch {
      throw .notJSON
    }
  }
}
