/// Words in brackets that a guide prints where a value belongs, such as `<date>` or
/// `[SITE.EXAMPLE-TOKEN]`.
struct Placeholder: Equatable {
  let written: String
  /// 0-based, in UTF-8 bytes of the text.
  let range: Range<Int>

  /// The name of a variable in its place.
  var variableName: String {
    written.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }

  /// All of a text, but for what the shell or a markup language means by such signs.
  static func all(in text: String) -> [Placeholder] {
    let bytes = Array(text.utf8)
    var found = capitals(in: bytes)
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard let close = end(of: bytes, from: index), !isRedirection(bytes, open, close),
        !isMarkup(bytes, open, close, in: text)
      else { continue }
      let range = open..<(close + 1)
      found.append(
        Placeholder(written: String(decoding: bytes[range], as: UTF8.self), range: range))
      index = close + 1
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Words of capitals in square brackets, joined by `.`, `-`, `_` or a blank. One word alone may
  /// be meant: `[ERROR]` stands in logs; so may `[A-Z]`, whose words are single letters.
  private static func capitals(in bytes: [UInt8]) -> [Placeholder] {
    var found: [Placeholder] = []
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")) else { break }
      let words = bytes[index..<close].split(omittingEmptySubsequences: false) {
        ".-_ ".utf8.contains($0)
      }
      let isCapital = words.allSatisfy { word in
        word.count > 1
          && word.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
      }
      guard words.count > 1, isCapital, words.joined().contains(where: { $0 > 0x40 }) else {
        continue
      }
      found.append(
        Placeholder(
          written: String(decoding: bytes[open...close], as: UTF8.self), range: open..<(close + 1)))
      index = close + 1
    }
    return found
  }

  /// The `>` behind a name: letters, digits, `_`, `-` and single blanks, a letter first. The
  /// apostrophe of a genitive may stand before a blank: `<clients' ids>`.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    for dots in ["...>", "…>"] where bytes[start...].starts(with: dots.utf8) {
      return start + dots.utf8.count - 1
    }
    guard start < bytes.count, isLetter(bytes[start]) else { return nil }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { return bytes[index - 1] == UInt8(ascii: " ") ? nil : index }
      let isGenitive =
        byte == UInt8(ascii: "'") && bytes[index - 1] == UInt8(ascii: "s")
        && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
      let isNameByte =
        isGenitive || isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
      guard isNameByte else { return nil }
      index += 1
    }
    return nil
  }

  /// `<in>out` and `<<END>out`: what is read, and what is written at once behind it.
  private static func isRedirection(_ bytes: [UInt8], _ open: Int, _ close: Int) -> Bool {
    if open > 0, bytes[open - 1] == UInt8(ascii: "<") { return true }
    let isApart = open == 0 || bytes[open - 1] == UInt8(ascii: " ")
    guard isApart, close + 1 < bytes.count else { return false }
    let next = bytes[close + 1]
    return isLetter(next) || (0x30...0x39).contains(next) || "/$&>".utf8.contains(next)
  }

  /// A tag that is closed somewhere, or a named group of a regular expression.
  private static func isMarkup(
    _ bytes: [UInt8], _ open: Int, _ close: Int, in text: String
  ) -> Bool {
    if open > 0, bytes[open - 1] == UInt8(ascii: "?") { return true }
    if open > 1, bytes[open - 1] == UInt8(ascii: "P"), bytes[open - 2] == UInt8(ascii: "?") {
      return true
    }
    let name = bytes[(open + 1)..<close].prefix { $0 != UInt8(ascii: " ") }
    let tag = String(decoding: name, as: UTF8.self)
    return text.contains("</\(tag)>") || text.contains("<\\/\(tag)>")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }
}
