import Testing

@testable import RunbookBase

struct PrintableTextTests {
  @Test(
    "what a terminal would obey, and what nobody would see, is shown as its code",
    arguments: [
      ("plain\ttext", "plain\ttext"), ("\u{1B}[31mred\u{1B}[0m", "<U+001B>[31mred<U+001B>[0m"),
      ("\u{1B}]0;title\u{7}after", "<U+001B>]0;title<U+0007>after"),
      ("10%\r20%\r", "10%<U+000D>20%"),
      ("line\r", "line"), ("two\nlines", "two<U+000A>lines"), ("c1\u{9B}31m", "c1<U+009B>31m"),
      ("a\u{202E}b", "a<U+202E>b"), ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>"),
      ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"),
      ("a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"), ("\u{2028}\u{2029}", "<U+2028><U+2029>"),
      ("e\u{E0041}", "e<U+E0041>"), ("\u{FE0F}\u{E0100}", "<U+FE0F><U+E0100>"),
      ("\u{AD}", "<U+00AD>"),
      ("é 日本語 e\u{301} \u{A0}😀", "é 日本語 e\u{301} \u{A0}😀"), ("\0\u{7F}", "<U+0000><U+007F>"),
    ])
  func line(raw: String, shown: String) {
    #expect(PrintableText.line(raw) == shown)
  }

  @Test(
    "bytes that are not UTF-8 are shown one by one",
    arguments: [
      ([0x61, 0xFF, 0x62], "a<0xFF>b"), ([0xC3], "<0xC3>"), ([0xC0, 0xAF], "<0xC0><0xAF>"),
      ([0xED, 0xA0, 0x80], "<0xED><0xA0><0x80>"), ([0xE2, 0x80, 0x41], "<0xE2><0x80>A"),
      ([0xF4, 0x90, 0x80, 0x80], "<0xF4><0x90><0x80><0x80>"),
      ([0xE0, 0x9F, 0xBF], "<0xE0><0x9F><0xBF>"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], shown: String) {
    #expect(PrintableText.line(bytes) == shown)
  }

  @Test("a text keeps its line breaks, as line feeds alone")
  func text() {
    #expect(PrintableText.text("a\r\nb\rc\u{1B}\n") == "a\nb<U+000D>c<U+001B>\n")
    #expect(PrintableText.joined("a\r\nb\n\n") == "a b")
    #expect(PrintableText.lines(of: Array("a\n\u{9B}\n".utf8)) == ["a", "<U+009B>"])
  }

  @Test("any mixture of bytes is shown as its characters, looked at one by one, are")
  func characters() {
    let pieces: [[UInt8]] = [
      [0x61], [0x0D], [0x1B], [0x5B], [0x07], [0x00], [0x7F], [0x09], [0xC2, 0x9B],
      Array("é".utf8), Array("日".utf8), Array("😀".utf8), Array("\u{2028}".utf8),
      Array("\u{2066}".utf8), Array("\u{E0041}".utf8),
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
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while scalars.last == "\r" { scalars.removeLast() }
    return scalars.map { scalar in
      scalar == "\t" || !HiddenCharacter.contains(scalar)
        ? String(scalar) : HiddenCharacter.code(scalar)
    }.joined()
  }

  @Test("what is interpolated into text for a terminal stays in its line")
  func shownText() {
    let name = "a\nerror: \u{1B}[2J"
    let text: ShownText = "cannot read `\(name)`\nhelp: \(ShownText.lines(["x\ny"]))"
    #expect(text.safe == "cannot read `a<U+000A>error: <U+001B>[2J`\nhelp: x<U+000A>y\n")
  }

  @Test("what Unicode calls a control, a separator or a mark of direction is hidden")
  func categories() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        #expect(HiddenCharacter.contains(scalar), "\(value)")
      default:
        let isHidden = HiddenCharacter.contains(scalar)
        if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isVariationSelector {
          #expect(isHidden, "\(String(value, radix: 16))")
        } else if isHidden {
          // Anchors of annotations are format characters that some programs do show.
          #expect((0xFFF9...0xFFFB).contains(value), "\(String(value, radix: 16))")
        }
      }
    }
  }
}
