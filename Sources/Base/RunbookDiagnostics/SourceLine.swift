/// One line of a source as a terminal shows it, cut to a width around what it is shown for.
struct SourceLine {
  /// Free of controls; tabs expanded.
  private(set) var text = ""
  /// For each glyph that is shown: its first byte in the file and its first cell.
  private var cells: [(offset: Int, cell: Int)] = []
  private var endOffset = 0
  private var endCell = 0

  /// Bytes on either side of the place that are looked at in a line of any length.
  private static let window = 2_000

  /// - Parameters:
  ///   - number: 1-based.
  ///   - focus: the offset in bytes that must be shown.
  ///   - width: in cells; a line that needs more is cut at both ends as needed.
  init(_ file: SourceFile, _ number: Int, focus: Int, width: Int) {
    let line = file.line(number)
    let focus = min(max(focus, line.startIndex), line.endIndex)
    var start = max(line.startIndex, focus - Self.window)
    while start > line.startIndex, line[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.endIndex, focus + Self.window)
    while end < line.endIndex, line[end] & 0xC0 == 0x80 { end += 1 }
    let glyphs = Self.glyphs(line[start..<end], from: start)
    let cut = Self.cut(
      glyphs, focus: focus, width: width,
      openStart: start > line.startIndex, openEnd: end < line.endIndex)
    lay(
      Array(glyphs[cut.range]), cut: cut,
      end: cut.range.upperBound < glyphs.count ? glyphs[cut.range.upperBound].offset : end)
  }

  /// The cell of a byte; the nearest end of what is shown where it was cut off.
  func cell(ofOffset offset: Int) -> Int {
    if offset >= endOffset { return endCell }
    return cells.last { $0.offset <= offset }?.cell ?? cells.first?.cell ?? 0
  }

  private struct Placed {
    let glyph: Glyph
    let offset: Int
  }

  private struct Cut {
    let range: Range<Int>
    let before: Bool
    let after: Bool
  }

  private static func glyphs(_ bytes: ArraySlice<UInt8>, from start: Int) -> [Placed] {
    var offset = start
    return String(decoding: bytes, as: UTF8.self).map { character in
      defer { offset += character.utf8.count }
      return Placed(glyph: Glyph(character), offset: offset)
    }
  }

  /// A third of the width goes before the place, so that what follows it is seen.
  private static func cut(
    _ glyphs: [Placed], focus: Int, width: Int, openStart: Bool, openEnd: Bool
  ) -> Cut {
    let total = glyphs.reduce(0) { $0 + $1.glyph.width }
    if total <= width, !openStart, !openEnd {
      return Cut(range: 0..<glyphs.count, before: false, after: false)
    }
    let middle = glyphs.lastIndex { $0.offset <= focus } ?? 0
    var first = middle
    var used = 0
    while first > 0, used + glyphs[first - 1].glyph.width <= width / 3 {
      first -= 1
      used += glyphs[first].glyph.width
    }
    var last = middle
    while last < glyphs.count, used + glyphs[last].glyph.width <= width {
      used += glyphs[last].glyph.width
      last += 1
    }
    // What is left at the end belongs to the beginning.
    while last == glyphs.count, first > 0, used + glyphs[first - 1].glyph.width <= width {
      first -= 1
      used += glyphs[first].glyph.width
    }
    return Cut(
      range: first..<last, before: first > 0 || openStart, after: last < glyphs.count || openEnd)
  }

  private mutating func lay(_ glyphs: [Placed], cut: Cut, end: Int) {
    var cell = 0
    if cut.before {
      text = "…"
      cell = 1
    }
    for placed in glyphs {
      cells.append((placed.offset, cell))
      text += placed.glyph.text
      cell += placed.glyph.width
    }
    endCell = cell
    endOffset = end
    if cut.after { text += "…" }
  }
}
