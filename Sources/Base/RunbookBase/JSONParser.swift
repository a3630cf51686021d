/// Why some bytes are not a JSON value of the subset of ``JSONValue``.
package struct JSONError: Error, Equatable {
  /// 0-based offset in bytes.
  package let offset: Int
  package let reason: String
}

extension JSONValue {
  /// Reads one JSON text; white space around it is allowed, duplicate keys are not.
  ///
  /// - Throws: ``JSONError`` at the first byte that cannot stand where it stands.
  package init(parsing bytes: some Collection<UInt8>) throws(JSONError) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.parseDocument()
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var index = 0
  var depth = 0
  static let depthLimit = 100

  mutating func parseDocument() throws(JSONError) -> JSONValue {
    let value = try parseValue()
    skipSpace()
    guard index == bytes.count else { throw fail("something follows the value") }
    return value
  }

  private func fail(_ reason: String) -> JSONError { JSONError(offset: index, reason: reason) }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + length]) }
    if matches { index += length }
    return matches
  }

  private mutating func parseValue() throws(JSONError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw fail("the text ends where a value must stand") }
    switch bytes[index] {
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "{"):
      return try nested { parser throws(JSONError) in try parser.parseObject() }
    case UInt8(ascii: "["):
      return try nested { parser throws(JSONError) in try parser.parseArray() }
    case UInt8(ascii: "t") where takeWord("true"): return .bool(true)
    case UInt8(ascii: "f") where takeWord("false"): return .bool(false)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseInteger()
    default: throw fail("no value starts like this")
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= JSONParser.depthLimit else { throw fail("nested too deeply") }
    return try body(&self)
  }

  private mutating func parseObject() throws(JSONError) -> JSONValue {
    index += 1
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw fail("a key must stand here")
      }
      let key = try parseString()
      guard take(UInt8(ascii: ":")) else { throw fail("a colon must stand here") }
      guard members.updateValue(try parseValue(), forKey: key) == nil else {
        throw fail("the key \"\(key)\" stands twice")
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fail("the object does not end") }
    return .object(members)
  }

  private mutating func parseArray() throws(JSONError) -> JSONValue {
    index += 1
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat { items.append(try parseValue()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fail("the array does not end") }
    return .array(items)
  }

  private mutating func parseInteger() throws(JSONError) -> JSONValue {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if index < bytes.count, [0x2E, 0x45, 0x65].contains(bytes[index]) {
      throw fail("only whole numbers are allowed")
    }
    guard index > digits, index - digits == 1 || bytes[digits] != UInt8(ascii: "0"),
      text != "-0", let number = Int(text), number.magnitude < 1 << 53
    else { throw fail("not a whole number below 2^53") }
    return .integer(number)
  }

  private mutating func parseString() throws(JSONError) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""),
      bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20
    {
      index += 1
    }
    // Most strings have no escape.
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return try string(bytes[start..<index - 1])
    }
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return try string(text[...])
      case UInt8(ascii: "\\"): text += try parseEscape()
      case 0..<0x20: throw fail("a control character in a string")
      default: text.append(byte)
      }
    }
    throw fail("the string does not end")
  }

  private func string(_ text: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw fail("the string is not UTF-8")
    }
    return string
  }

  private mutating func parseEscape() throws(JSONError) -> [UInt8] {
    guard index < bytes.count else { throw fail("the string does not end") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"): return try parseUnicodeEscape()
    default: throw fail("no such escape")
    }
  }

  private mutating func parseUnicodeEscape() throws(JSONError) -> [UInt8] {
    let unit = try parseHex()
    if (0xD800..<0xDC00).contains(unit) {
      guard takeWord("\\u") else { throw fail("half a surrogate pair") }
      let low = try parseHex()
      guard (0xDC00..<0xE000).contains(low) else { throw fail("half a surrogate pair") }
      return Array(String(decoding: [UInt16(unit), UInt16(low)], as: UTF16.self).utf8)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw fail("half a surrogate pair") }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func parseHex() throws(JSONError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+")
    else { throw fail("four hexadecimal digits must stand here") }
    index += 4
    return unit
  }
}
