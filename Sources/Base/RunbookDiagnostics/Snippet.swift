/// The lines of one file that a finding is about, with what is said about them.
struct Snippet {
  struct Mark {
    let span: SourceSpan
    let text: String
    let isPrimary: Bool
  }

  /// What is the same for all snippets of a finding.
  struct Frame {
    /// Digits of the greatest line number.
    let gutter: Int
    /// Cells for a source line.
    let width: Int
    let paint: Paint
    let severity: Severity

    func role(_ isPrimary: Bool) -> Paint.Role { isPrimary ? .severity(severity) : .secondary }
  }

  let file: SourceFile
  let marks: [Mark]
  private let numbers: [Int]

  init(file: SourceFile, marks: [Mark]) {
    self.file = file
    self.marks = marks
    numbers = marks.map { file.position(at: $0.span.start).line }
  }

  var lastLine: Int { hasSource ? numbers.max() ?? 1 : 1 }

  /// A file that could not be read has only its name to show.
  var hasSource: Bool { !file.bytes.isEmpty || marks.contains { !$0.text.isEmpty } }

  func lines(in frame: Frame) -> [String] {
    var lines = [row(in: frame)]
    var previous: Int?
    for number in Set(numbers).sorted() {
      switch number - (previous ?? number - 1) {
      case 1: break
      case 2: lines.append(row(number - 1, source(number - 1, focus: 0, frame).text, in: frame))
      default: lines.append(frame.paint("...", .gutter))
      }
      let marks = zip(marks, numbers).filter { $0.1 == number }.map(\.0)
      let focus = (marks.first { $0.isPrimary } ?? marks.first)?.span.start ?? 0
      let line = source(number, focus: focus, frame)
      lines.append(row(number, line.text, in: frame))
      lines += Underline(marks: marks.map { place($0, number, line) }).rows(frame).map {
        row(nil, $0, in: frame)
      }
      previous = number
    }
    return lines
  }

  private func source(_ number: Int, focus: Int, _ frame: Frame) -> SourceLine {
    SourceLine(file, number, focus: focus, width: frame.width)
  }

  /// Of a place with several lines, what is on the first.
  private func place(_ mark: Mark, _ number: Int, _ line: SourceLine) -> Underline.Mark {
    let bytes = file.line(number)
    var end = min(mark.span.end, bytes.endIndex)
    if mark.span.end > bytes.endIndex {
      while end > mark.span.start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    }
    let first = line.cell(ofOffset: mark.span.start)
    return Underline.Mark(
      cells: first..<max(first + 1, line.cell(ofOffset: max(end, mark.span.start))),
      text: Glyph.safe(mark.text), isPrimary: mark.isPrimary)
  }

  private func row(_ number: Int? = nil, _ text: String = "", in frame: Frame) -> String {
    let digits = number.map(String.init) ?? ""
    let pad = String(repeating: " ", count: frame.gutter - digits.utf8.count)
    let gutter = pad + frame.paint(digits, .gutter) + " " + frame.paint("|", .gutter)
    let end = text.lastIndex { $0 != " " }
    return end.map { gutter + " " + text[...$0] } ?? gutter
  }
}

/// The rows below a source line: carets, and what is said about each place.
struct Underline {
  struct Mark {
    let cells: Range<Int>
    let text: String
    let isPrimary: Bool
  }

  private let marks: [Mark]

  /// Ordered by where they begin.
  init(marks: [Mark]) {
    self.marks = marks.enumerated()
      .sorted {
        ($0.element.cells.lowerBound, $0.offset) < ($1.element.cells.lowerBound, $1.offset)
      }
      .map(\.element)
  }

  /// The last text goes beside the carets; each of the others gets a row of its own below, from the
  /// right to the left, tied to its place by a `|`.
  func rows(_ frame: Snippet.Frame) -> [String] {
    var pending = marks.filter { !$0.text.isEmpty }
    var rows = [carets(frame)]
    if let last = pending.last, isRightmost(last) {
      rows[0] += " " + frame.paint(last.text, frame.role(last.isPrimary))
      pending.removeLast()
    }
    guard !pending.isEmpty else { return rows }
    rows.append(connectors(pending, frame).text)
    while let mark = pending.popLast() {
      let column = mark.cells.lowerBound
      let left = connectors(pending.filter { $0.cells.lowerBound < column }, frame)
      rows.append(
        left.text + String(repeating: " ", count: column - left.width)
          + frame.paint(mark.text, frame.role(mark.isPrimary)))
    }
    return rows
  }

  private func isRightmost(_ mark: Mark) -> Bool {
    marks.allSatisfy { $0.cells.upperBound <= mark.cells.upperBound }
  }

  private func carets(_ frame: Snippet.Frame) -> String {
    let end = marks.map(\.cells.upperBound).max() ?? 0
    var owners = [Bool?](repeating: nil, count: end)
    for mark in marks.filter({ !$0.isPrimary }) + marks.filter(\.isPrimary) {
      for cell in mark.cells { owners[cell] = mark.isPrimary }
    }
    var text = ""
    var cell = 0
    while cell < end {
      let owner = owners[cell]
      let run = owners[cell...].prefix { $0 == owner }.count
      let sign = owner.map { $0 ? "^" : "-" } ?? " "
      let signs = String(repeating: sign, count: run)
      text += owner.map { frame.paint(signs, frame.role($0)) } ?? signs
      cell += run
    }
    return text
  }

  private func connectors(_ marks: [Mark], _ frame: Snippet.Frame) -> (text: String, width: Int) {
    var text = ""
    var width = 0
    for mark in marks where mark.cells.lowerBound >= width {
      text += String(repeating: " ", count: mark.cells.lowerBound - width)
      text += frame.paint("|", frame.role(mark.isPrimary))
      width = mark.cells.lowerBound + 1
    }
    return (text, width)
  }
}
