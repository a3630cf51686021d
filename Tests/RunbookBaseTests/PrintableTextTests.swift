import Testing

@testable import RunbookChecks

struct PrintableTextTests {
  @Test(
    "nothing that a terminal would obey gets through",
    arguments: [
      ("plain\ttext", "plain\ttext"), ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{1B}]0;title\u{7}after", "after"), ("\u{1B}]0;title\u{1B}\\after", "after"),
      ("10%\r20%\r", "20%"), ("line\r", "line"), ("bell\u{7}", "bell?"),
      ("c1\u{9B}31m", "c1?31m"), ("a\u{202E}b", "a?b"), ("\u{1B}", ""), ("\u{1B}[12", ""),
      ("\u{1B}éa", "a"), ("\u{1B}]0;ü\u{1B}é!", "!"), ("日本\r語\r\r", "語"), ("é\0\u{7F}", "é??"),
    ])
  func line(raw: String, shown: String) {
    #expect(PrintableText.line(raw.utf8) == shown)
  }

  @Test("bytes that are not UTF-8 are replaced")
  func invalid() {
    #expect(PrintableText.line([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }

  @Test("any mixture of bytes is shown as its characters, looked at one by one, are")
  func characters() {
    let pieces: [[UInt8]] = [
      [0x61], [0x0D], [0x1B], [0x5B], [0x5D], [0x07], [0x00], [0x7F], [0x09], [0x6D], [0xC2, 0x9B],
      Array("é".utf8), Array("日".utf8), Array("😀".utf8), Array("\u{2028}".utf8),
      Array("\u{2066}".utf8), [0xFF], [0xE2, 0x80], [0xF0, 0x9F],
    ]
    // Numbers that look random and are the same every time.
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += pieces[Int(state >> 33) % pieces.count]
      }
      #expect(PrintableText.line(bytes) == shown(bytes), "\(bytes)")
    }
  }

  private func shown(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while scalars.last == "\r" { scalars.removeLast() }
    while let scalar = scalars.popFirst() {
      switch (scalar, scalar == "\u{1B}" ? scalars.popFirst() : nil) {
      case ("\u{1B}", "["): while let next = scalars.popFirst(), !("@"..."~").contains(next) {}
      case ("\u{1B}", "]"):
        while let next = scalars.popFirst(), next != "\u{7}" {
          guard next == "\u{1B}" else { continue }
          _ = scalars.popFirst()
          break
        }
      case ("\u{1B}", _): break
      case ("\r", _): text.removeAll()
      case ("\t", _), (" "..."~", _): text.append(scalar)
      case ("\u{A0}"..."\u{2027}", _), ("\u{202F}"..."\u{2065}", _): text.append(scalar)
      case ("\u{206A}"..."\u{10FFFF}", _): text.append(scalar)
      default: text.append("?")
      }
    }
    return String(text)
  }
}
