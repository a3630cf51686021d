import RunbookDiagnostics

/// Finds where the parts of a text stand in its source, by going through both at once.
///
/// Where the source breaks a line, white space of any length on one side stands for white space of
/// any length on the other: that covers indentation and folding without knowing their rules. An
/// escape stands for one scalar. Everything else must agree byte for byte; where it does not, the
/// text keeps only its beginning.
struct TextAlignment {
  private let bytes: [UInt8]
  private let text: UnsafeBufferPointer<UInt8>
  private let style: YAMLScalar.Style
  private let end: Int
  private var source: Int
  private var index = 0
  private var segments: [TextOrigin.Segment] = []

  /// - Parameter range: the place of the scalar, with its quotes or block header.
  static func origin(
    of text: String, style: YAMLScalar.Style, in bytes: [UInt8], _ range: Range<Int>
  ) -> TextOrigin {
    let length = text.utf8.count
    let quotes = style.isQuoted ? 1 : 0
    let content = range.lowerBound + quotes
    if !style.isBlock, range.count == length + 2 * quotes,
      style != .doubleQuoted || !bytes[range].contains(UInt8(ascii: "\\"))
    {
      return .contiguous(content)
    }
    guard length > 0, content <= range.upperBound - quotes else { return .start(content) }
    let first =
      style.isBlock
      ? SourceText.restOfLine(bytes, from: range.lowerBound).upperBound : content
    let segments = text.utf8.withContiguousStorageIfAvailable { buffer in
      var alignment = TextAlignment(
        bytes: bytes, text: buffer, style: style, end: range.upperBound - quotes,
        source: min(first, range.upperBound - quotes))
      return alignment.align() ? alignment.segments : nil
    }
    guard let segments = segments.flatMap({ $0 }), !segments.isEmpty else {
      return .start(range.lowerBound)
    }
    return .segments(segments)
  }

  private init(
    bytes: [UInt8], text: UnsafeBufferPointer<UInt8>, style: YAMLScalar.Style, end: Int,
    source: Int
  ) {
    self.bytes = bytes
    self.text = text
    self.style = style
    self.end = end
    self.source = source
  }

  /// - Returns: false where the two disagree.
  private mutating func align() -> Bool {
    mark()
    while index < text.count {
      guard source < end else { return atEnd() }
      let byte = bytes[source]
      if SourceText.isSpace(byte) {
        guard alignSpace() else { return false }
      } else if style == .doubleQuoted, byte == UInt8(ascii: "\\") {
        alignEscape()
      } else if style == .singleQuoted, byte == UInt8(ascii: "'") {
        guard text[index] == byte else { return false }
        source += 2
        index += 1
        mark()
      } else {
        guard text[index] == byte else { return false }
        source += 1
        index += 1
      }
    }
    return true
  }

  /// A block may end with white space that its place does not include.
  private func atEnd() -> Bool { text[index...].allSatisfy(SourceText.isSpace) }

  private mutating func mark() {
    if let last = segments.last {
      if last.source - last.text == source - index { return }
      if last.text == index { segments.removeLast() }
    }
    segments.append(TextOrigin.Segment(text: index, source: source))
  }

  private mutating func alignSpace() -> Bool {
    var after = source
    var breaks = false
    while after < end, SourceText.isSpace(bytes[after]) {
      if SourceText.isBreak(bytes[after]) { breaks = true }
      after += 1
    }
    guard breaks else {
      while source < after {
        guard index < text.count, text[index] == bytes[source] else { return false }
        source += 1
        index += 1
      }
      return true
    }
    mark()
    while index < text.count, SourceText.isSpace(text[index]) { index += 1 }
    source = after
    mark()
    return true
  }

  private mutating func alignEscape() {
    let following = source + 1 < end ? bytes[source + 1] : 0
    if SourceText.isBreak(following) {
      source += 1
      while source < end, SourceText.isSpace(bytes[source]) { source += 1 }
      return mark()
    }
    let digits =
      switch following {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    mark()
    source = min(source + 2 + digits, end)
    index += 1
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    mark()
  }
}
