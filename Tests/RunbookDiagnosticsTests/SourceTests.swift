import RunbookDiagnostics
import Testing

@Suite("Sources")
struct SourceTests {
  private func file(_ text: String) -> SourceFile {
    var map = SourceMap()
    return map.add(path: "a.yaml", bytes: Array(text.utf8))
  }

  @Test("count lines and columns from one, columns in scalars")
  func positions() {
    let file = file("ü1\r\nb\rc\n\n")
    let positions = [0, 2, 3, 5, 7, 9, 10].map { file.position(at: $0) }
    #expect(positions.map(\.line) == [1, 1, 1, 2, 3, 4, 5])
    #expect(positions.map(\.column) == [1, 2, 3, 1, 1, 1, 1])
    #expect(file.position(at: 999).line == 5)
    #expect(Array(file.line(1)) == Array("ü1".utf8))
    #expect(file.line(9).isEmpty)
  }

  @Test("a text that stands as it is has its parts where they stand")
  func contiguous() {
    let whole = SourceSpan(file: FileID(index: 0), start: 9, end: 21)
    let origin = TextOrigin.contiguous(10)
    #expect(origin.span(ofUTF8: 2..<4, within: whole).start == 12)
    #expect(origin.span(ofUTF8: 2..<4, within: whole).end == 14)
    #expect(origin.span(ofUTF8: 5..<5, within: whole).end == 15)
    #expect(origin.span(ofUTF8: 5..<90, within: whole).end == 21)
  }

  @Test("a text in pieces has each part in its piece")
  func segments() {
    let origin = TextOrigin.segments([.init(text: 0, source: 10), .init(text: 4, source: 20)])
    #expect([0, 3, 4, 6].map(origin.sourceOffset) == [10, 13, 20, 22])
    #expect(TextOrigin.segments([]).sourceOffset(ofUTF8: 3) == 0)
  }

  @Test("a text of which only the beginning is known is shown whole")
  func opaque() {
    let whole = SourceSpan(file: FileID(index: 0), start: 9, end: 21)
    #expect(TextOrigin.start(9).span(ofUTF8: 2..<4, within: whole) == whole)
    #expect(TextOrigin.start(9).sourceOffset(ofUTF8: 5) == 9)
  }

  @Test("findings are shown in the order of files and places, each once")
  func order() {
    func finding(_ file: Int32, _ start: Int, _ severity: Severity = .error) -> Diagnostic {
      Diagnostic(
        DiagnosticCode(101), severity, "m",
        at: SourceSpan(file: FileID(index: file), start: start, end: start))
    }
    let sorted = [
      finding(1, 0), finding(0, 5, .warning), finding(0, 5), finding(0, 2), finding(1, 0),
    ].sortedForDisplay()
    #expect(sorted == [finding(0, 2), finding(0, 5), finding(0, 5, .warning), finding(1, 0)])
  }
}
