/// A line of a host as words, by the rules of a shell without expansion: blanks part them, quotes
/// and `\` hold them together, `#` begins a comment.
struct LineWords {
  struct Word: Equatable {
    var text: String
    /// 0-based, in bytes of the file, quotes included.
    var range: Range<Int>
    /// Offset in the file of each byte of ``text``.
    fileprivate(set) var origins: [Int]

    /// The place of a part of the text.
    ///
    /// - Parameter part: 0-based, in bytes of ``text``.
    func place(of part: Range<Int>) -> Range<Int> {
      guard let first = part.first, let last = part.last, last < origins.count else {
        return range.upperBound..<range.upperBound
      }
      // The quote that closes belongs to what it closes.
      let end = last == origins.count - 1 ? range.upperBound : origins[last] + 1
      return origins[first]..<max(end, origins[first])
    }
  }

  enum Fault: Error, Equatable {
    /// Where the quote stands.
    case openQuote(Int)
    case trailingBackslash(Int)
  }

  /// - Parameter range: of the line in the bytes of the file.
  static func words(in bytes: [UInt8], _ range: Range<Int>) throws(Fault) -> [Word] {
    var words: [Word] = []
    var text: [UInt8] = []
    var origins: [Int] = []
    var start: Int?
    var index = range.lowerBound
    func finish(_ end: Int) {
      guard let first = start else { return }
      words.append(
        Word(text: String(decoding: text, as: UTF8.self), range: first..<end, origins: origins))
      (text, origins, start) = ([], [], nil)
    }
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
        finish(index)
        index += 1
      case UInt8(ascii: "#"):
        finish(index)
        return words
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        start = start ?? index
        index = try quoted(bytes, index, range.upperBound, &text, &origins)
      case UInt8(ascii: "\\"):
        start = start ?? index
        guard index + 1 < range.upperBound else { throw .trailingBackslash(index) }
        text.append(bytes[index + 1])
        origins.append(index + 1)
        index += 2
      default:
        start = start ?? index
        text.append(byte)
        origins.append(index)
        index += 1
      }
    }
    finish(range.upperBound)
    return words
  }

  /// Takes in what stands in quotes, and returns the index behind them.
  private static func quoted(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ text: inout [UInt8], _ origins: inout [Int]
  ) throws(Fault) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < end, bytes[index] != quote {
      let isEscape =
        quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\") && index + 1 < end
        && (bytes[index + 1] == quote || bytes[index + 1] == UInt8(ascii: "\\"))
      if isEscape { index += 1 }
      text.append(bytes[index])
      origins.append(index)
      index += 1
    }
    guard index < end else { throw .openQuote(start) }
    return index + 1
  }
}
