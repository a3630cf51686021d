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
    ])
  func line(raw: String, shown: String) {
    #expect(PrintableText.line(raw.utf8) == shown)
  }

  @Test("bytes that are not UTF-8 are replaced")
  func invalid() {
    #expect(PrintableText.line([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
