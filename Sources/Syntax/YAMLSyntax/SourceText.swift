/// Looks at the bytes of a file around a value.
enum SourceText {
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  static func isBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
  static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || isBreak(byte) }

  /// The end without trailing blanks and line breaks.
  static func trimEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Where the value begins after its anchor and tag.
  static func skipProperties(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, isProperty(bytes[index]) {
      index = min(endOfWord(bytes, index), range.upperBound)
      index = skipSpaceAndComments(bytes, index..<range.upperBound)
    }
    return index
  }

  /// The tag among the properties that begin at a place.
  static func tag(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var index = start
    while index < bytes.count, isProperty(bytes[index]) {
      let end = endOfWord(bytes, index)
      if bytes[index] == UInt8(ascii: "!") { return index..<end }
      index = skipSpaceAndComments(bytes, end..<bytes.count)
    }
    return start..<start
  }

  /// From a place to the end of its line, without trailing blanks.
  static func restOfLine(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return start..<trimEnd(bytes, start..<end)
  }

  /// From the beginning of the line up to a place.
  static func beginningOfLine(_ bytes: [UInt8], upTo end: Int) -> Range<Int> {
    var start = end
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// The bytes of the character at a place; none at the end of a line.
  static func character(_ bytes: [UInt8], at start: Int) -> Range<Int> {
    guard start < bytes.count, !isBreak(bytes[start]) else { return start..<start }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private static func isProperty(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&")
  }

  private static func endOfWord(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, !isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func skipSpaceAndComments(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "#") {
        while index < range.upperBound, !isBreak(bytes[index]) { index += 1 }
      } else if isSpace(bytes[index]) {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}
