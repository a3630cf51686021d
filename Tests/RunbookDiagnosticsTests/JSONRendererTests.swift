import FoundationEssentials
import RunbookDiagnostics
import Testing

@Suite("Findings as JSON")
struct JSONRendererTests {
  @Test("hold everything, with places as lines, columns and bytes")
  func whole() {
    var map = SourceMap()
    let file = map.add(path: "a.yaml", bytes: Array("ü: x\nb: y\n".utf8))
    let span = SourceSpan(file: file.id, start: 4, end: 5)
    let diagnostic = Diagnostic(
      DiagnosticCode(101), "say \"\\\u{1B}\n\"", at: span, label: "l",
      labels: [DiagnosticLabel("k", at: SourceSpan(file: file.id, start: 6, end: 7))],
      notes: ["n"], help: ["h"], fixIts: [FixIt(replace: span, with: "z", .safe)])
    #expect(
      JSONRenderer(sources: map).render([diagnostic]) == #"""
        {
          "diagnostics": [
            {
              "code": "RB0101",
              "severity": "error",
              "message": "say \"\\\u001b\n\"",
              "file": "a.yaml",
              "start": {"line": 1, "column": 4, "offset": 4},
              "end": {"line": 1, "column": 5, "offset": 5},
              "label": "l",
              "labels": [
                {
                  "file": "a.yaml",
                  "start": {"line": 2, "column": 1, "offset": 6},
                  "end": {"line": 2, "column": 2, "offset": 7},
                  "text": "k"
                }
              ],
              "notes": [
                "n"
              ],
              "help": [
                "h"
              ],
              "fixits": [
                {
                  "file": "a.yaml",
                  "start": {"line": 1, "column": 4, "offset": 4},
                  "end": {"line": 1, "column": 5, "offset": 5},
                  "replacement": "z",
                  "applicability": "safe"
                }
              ]
            }
          ],
          "errors": 1,
          "warnings": 0,
          "notes": 0
        }

        """#)
  }

  @Test("of nothing are a document too")
  func empty() {
    let text = JSONRenderer(sources: SourceMap()).render([])
    #expect(
      text == "{\n  \"diagnostics\": [],\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"notes\": 0\n}\n"
    )
  }

  @Test("can be read back whatever the texts hold")
  func everyScalar() throws {
    struct Document: Decodable {
      struct Finding: Decodable { let message: String }
      let diagnostics: [Finding]
      let warnings: Int
    }
    var map = SourceMap()
    let file = map.add(path: "a.yaml", bytes: [])
    let values = Array(0..<0x300) + [0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F469, 0x10FFFF]
    var message = ""
    message.unicodeScalars += values.compactMap { Unicode.Scalar(UInt32($0)) }
    let diagnostic = Diagnostic(
      DiagnosticCode(2001), .warning, message, at: SourceSpan(file: file.id, start: 0, end: 0))
    let text = JSONRenderer(sources: map).render([diagnostic])
    let read = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(read.diagnostics.map(\.message) == [message])
    #expect(read.warnings == 1)
  }
}
