import RunbookBase
import Testing

@Suite("Lengths of time")
struct DurationTextTests {
  @Test(
    "a limit is told in full, in one form everywhere",
    arguments: [
      (0, "0 s"), (250, "250 ms"), (1500, "1.5 s"), (1005, "1.005 s"), (90_000, "1 min 30 s"),
      (900_000, "15 min"), (60_500, "1 min 0.5 s"), (9_000_000, "2 h 30 min"),
      (3_605_000, "1 h 5 s"), (86_400_000, "24 h"), (172_800_000, "48 h"),
    ])
  func whole(_ milliseconds: Int, _ words: String) {
    #expect(DurationText(milliseconds).description == words)
  }

  @Test(
    "what was measured is told no finer than it matters",
    arguments: [
      (400, "0.4 s"), (1999, "1.9 s"), (2000, "2 s"), (12_345, "12 s"), (185_000, "3 min 5 s"),
      (7_200_000, "2 h"), (7_259_999, "2 h"), (7_800_000, "2 h 10 min"),
    ])
  func measured(_ milliseconds: Int, _ words: String) {
    #expect(DurationText(about: milliseconds).description == words)
  }
}
