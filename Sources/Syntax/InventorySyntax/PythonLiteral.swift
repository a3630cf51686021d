/// What Ansible makes of the value of a variable in an INI file: a literal of Python where the whole of
/// it is one, else the text as it stands.
enum PythonLiteral {
  /// Numbers and truths keep their letters.
  static func content(of text: String) -> InventoryValue.Content {
    let plain = InventoryValue.content(of: text)
    guard case .text = plain else { return plain }
    var reading = PythonReading(text)
    guard let literal = reading.whole() else { return plain }
    switch literal {
    case .string(let words): return InventoryValue.content(of: words)
    case .word(let word): return .text(word)
    case .none: return .nothing
    case .items(let items):
      let texts = items.compactMap(\.text)
      return texts.count == items.count ? .list(texts) : .other("a list")
    case .other(let what): return .other(what)
    }
  }
}

private enum PythonValue {
  case string(String)
  /// A number or a truth, as it is written.
  case word(String)
  case none
  /// A list or a tuple.
  case items([PythonValue])
  /// What no variable here can hold, such as a mapping.
  case other(String)

  var text: String? {
    switch self {
    case .string(let text), .word(let text): text
    case .none, .items, .other: nil
    }
  }
}

/// Reads a line by the grammar of Python's literals. Each method returns nil where there is no such thing.
private struct PythonReading {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private static let deepest = 40

  init(_ text: String) { bytes = Array(text.utf8) }

  /// What the whole line is; a comment may stand behind it, and commas make a tuple of it.
  mutating func whole() -> PythonValue? {
    guard let first = value() else { return nil }
    guard next == UInt8(ascii: ",") else { return isAtEnd ? first : nil }
    index += 1
    guard !isAtEnd else { return .items([first]) }
    guard let rest = values() else { return nil }
    return isAtEnd ? .items([first] + rest) : nil
  }

  /// The next byte that is no blank.
  private var next: UInt8? {
    mutating get {
      while index < bytes.count, [0x20, 0x09, 0x0C].contains(bytes[index]) { index += 1 }
      return index < bytes.count ? bytes[index] : nil
    }
  }

  private var isAtEnd: Bool {
    mutating get { next.map { $0 == UInt8(ascii: "#") } ?? true }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value() -> PythonValue? {
    guard depth < Self.deepest, let first = next else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch Character(Unicode.Scalar(first)) {
    case "[":
      index += 1
      return values(upTo: "]").map { .items($0) }
    case "(":
      index += 1
      return bracketed()
    case "{":
      index += 1
      return mapping()
    default: return number() ?? strings() ?? name()
    }
  }

  // MARK: - Collections

  /// Values parted by commas, one of which may stand behind the last, and what closes them.
  private mutating func values(upTo end: Unicode.Scalar) -> [PythonValue]? {
    if take(end) { return [] }
    guard let values = values(), take(end) else { return nil }
    return values
  }

  private mutating func values() -> [PythonValue]? {
    var values: [PythonValue] = []
    repeat {
      // A comma that nothing follows.
      if !values.isEmpty, isAtEnd || [0x29, 0x5D, 0x7D].contains(bytes[index]) { break }
      guard let value = value() else { return nil }
      values.append(value)
    } while take(",")
    return values
  }

  /// A tuple, or a value in parentheses.
  private mutating func bracketed() -> PythonValue? {
    if take(")") { return .items([]) }
    guard let first = value() else { return nil }
    if take(")") { return first }
    guard take(","), let rest = values(upTo: ")") else { return nil }
    return .items([first] + rest)
  }

  private mutating func mapping() -> PythonValue? {
    if take("}") { return .other("a mapping") }
    guard value() != nil else { return nil }
    guard take(":") else {
      // A set.
      if take("}") { return .other("a set") }
      return take(",") && values(upTo: "}") != nil ? .other("a set") : nil
    }
    guard value() != nil else { return nil }
    while take(",") {
      if take("}") { return .other("a mapping") }
      guard value() != nil, take(":"), value() != nil else { return nil }
    }
    return take("}") ? .other("a mapping") : nil
  }

  // MARK: - Words

  private mutating func name() -> PythonValue? {
    let start = index
    func isPart(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == UInt8(ascii: "_") || byte >= 0x80
    }
    while index < bytes.count, isPart(bytes[index]) { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "None": return PythonValue.none
    case "True": return .word("True")
    case "False": return .word("False")
    default: return nil
    }
  }

  private mutating func number() -> PythonValue? {
    let before = index
    var sign = ""
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
      sign = String(Character(Unicode.Scalar(bytes[index])))
      index += 1
    }
    guard let first = next, (0x30...0x39).contains(first) || first == UInt8(ascii: ".") else {
      index = before
      return nil
    }
    let start = index
    while index < bytes.count, isPartOfNumber(index, from: start) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard PythonNumber.isOne(text) else {
      index = before
      return nil
    }
    return .word(sign + text)
  }

  private func isPartOfNumber(_ index: Int, from start: Int) -> Bool {
    let byte = bytes[index]
    if (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) { return true }
    if byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") { return true }
    // The sign of an exponent.
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"), index > start else {
      return false
    }
    return bytes[index - 1] | 0x20 == UInt8(ascii: "e") && bytes[start...].first != nil
      && !bytes[start..<index].contains { $0 | 0x20 == UInt8(ascii: "x") }
  }

  // MARK: - Strings

  /// One string, or several behind each other.
  private mutating func strings() -> PythonValue? {
    var text: [UInt8] = []
    var count = 0
    while let part = string() {
      text += part
      count += 1
    }
    return count > 0 && !isBroken ? .string(String(decoding: text, as: UTF8.self)) : nil
  }

  /// Whether a string began that is none.
  private var isBroken = false

  private mutating func string() -> [UInt8]? {
    guard let first = next else { return nil }
    let before = index
    let isRaw = first | 0x20 == UInt8(ascii: "r")
    if isRaw || first | 0x20 == UInt8(ascii: "u") { index += 1 }
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "\"")
    else {
      index = before
      return nil
    }
    let quote = bytes[index]
    let isLong = bytes[index...].starts(with: [quote, quote, quote])
    index += isLong ? 3 : 1
    guard let text = characters(upTo: Array(repeating: quote, count: isLong ? 3 : 1), isRaw) else {
      isBroken = true
      return nil
    }
    return text
  }

  private mutating func characters(upTo end: [UInt8], _ isRaw: Bool) -> [UInt8]? {
    var text: [UInt8] = []
    while index < bytes.count {
      if bytes[index...].starts(with: end) {
        index += end.count
        return text
      }
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard index < bytes.count else { return nil }
      let escaped = bytes[index]
      index += 1
      guard !isRaw else {
        text += [byte, escaped]
        continue
      }
      guard let meant = escape(escaped) else { return nil }
      text += meant
    }
    return nil
  }

  /// What stands for a `\` with a character; nil where nothing may.
  private mutating func escape(_ byte: UInt8) -> [UInt8]? {
    switch Character(Unicode.Scalar(byte)) {
    case "\\", "'", "\"": return [byte]
    case "n": return [0x0A]
    case "t": return [0x09]
    case "r": return [0x0D]
    case "a": return [0x07]
    case "b": return [0x08]
    case "f": return [0x0C]
    case "v": return [0x0B]
    case "x": return character(digits: 2...2, radix: 16)
    case "u": return character(digits: 4...4, radix: 16)
    case "U": return character(digits: 8...8, radix: 16)
    case "N": return nil
    case "0"..."7":
      index -= 1
      return character(digits: 1...3, radix: 8)
    default: return [UInt8(ascii: "\\"), byte]
    }
  }

  /// The character whose number stands next.
  private mutating func character(digits: ClosedRange<Int>, radix: Int) -> [UInt8]? {
    let found = bytes[index...].prefix(digits.upperBound).prefix { byte in
      Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
    }
    guard digits.contains(found.count),
      let code = UInt32(String(decoding: found, as: UTF8.self), radix: radix),
      let scalar = Unicode.Scalar(code)
    else { return nil }
    index += found.count
    return Array(String(Character(scalar)).utf8)
  }
}
