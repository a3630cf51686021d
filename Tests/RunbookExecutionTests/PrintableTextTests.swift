import Testing

@testable import RunbookExecution

struct PrintableTextTests {
  @Test(
    "nothing that a terminal would obey gets through",
    arguments: [
      ("plain\ttext", "plain\ttext"), ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{1B}]0;title\u{7}after", "after"), ("\u{1B}]0;title\u{1B}\\after", "after"),
      ("10%\r20%\r", "20%"), ("line\r", "line"), ("bell\u{7}", "bell?"),
      ("c1\u{9B}31m", "c1?31m"), ("a\u{202E}b", "a?b"), ("\u{1B}", ""), ("\u{1B}[12", ""),
    ])
  func line(raw: String, shown: String) {
    #expect(PrintableText.line(raw.utf8) == shown)
  }

  @Test("bytes that are not UTF-8 are replaced")
  func invalid() {
    #expect(PrintableText.line([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }

  @Test("durations read as people say them")
  func durations() {
    #expect(DurationText(400).description == "0.4 s")
    #expect(DurationText(12_345).description == "12 s")
    #expect(DurationText(185_000).description == "3 min 5 s")
    #expect(DurationText(7_200_000).description == "2 h")
    #expect(DurationText(7_800_000).description == "2 h 10 min")
  }
}
