/// Where the parts of a text stand in the file that it was read from.
///
/// A text as written differs from the text that is meant: quotes, escapes, indentation and folding
/// are gone. This leads from an offset in the text back to the byte in the source.
package enum TextOrigin: Hashable, Sendable {
  /// Only the beginning of the text is known.
  case start(Int)
  /// Byte for byte as in the source, from this offset on.
  case contiguous(Int)
  /// Stretches of the text that stand byte for byte in the source, ordered by their place in it.
  case segments([Segment])

  package struct Segment: Hashable, Sendable {
    /// 0-based offset in the text's UTF-8 bytes.
    package let text: Int
    /// 0-based offset in the file's bytes.
    package let source: Int

    package init(text: Int, source: Int) {
      self.text = text
      self.source = source
    }
  }

  /// Whether every part of the text can be placed, not only its beginning.
  package var isExact: Bool {
    if case .start = self { return false }
    return true
  }

  /// The byte offset in the file of a byte of the text.
  ///
  /// - Parameter offset: 0-based, in UTF-8 bytes of the text.
  /// - Returns: the beginning of the text where nothing better is known.
  package func sourceOffset(ofUTF8 offset: Int) -> Int {
    switch self {
    case .start(let start): return start
    case .contiguous(let start): return start + offset
    case .segments(let segments):
      guard var found = segments.first else { return 0 }
      var low = 0
      var high = segments.count - 1
      while low <= high {
        let middle = (low + high) / 2
        if segments[middle].text <= offset {
          found = segments[middle]
          low = middle + 1
        } else {
          high = middle - 1
        }
      }
      return found.source + max(0, offset - found.text)
    }
  }

  /// The place of a part of the text, or all of `whole` where the part cannot be placed.
  ///
  /// - Parameters:
  ///   - range: 0-based, in UTF-8 bytes of the text.
  ///   - whole: the place of the whole text; the result never leaves it.
  package func span(ofUTF8 range: Range<Int>, within whole: SourceSpan) -> SourceSpan {
    guard isExact else { return whole }
    let start = sourceOffset(ofUTF8: range.lowerBound)
    let end =
      range.isEmpty ? start : sourceOffset(ofUTF8: range.upperBound - 1) + 1
    let low = min(max(start, whole.start), whole.end)
    return SourceSpan(file: whole.file, start: low, end: min(max(end, low), whole.end))
  }
}
