import RunbookBase
import Testing

@Suite("Lengths of time")
struct DurationTextTests {
  @Test(
    "a limit is told in full, as authors write it",
    arguments: [
      (0, "0s"), (250, "250ms"), (1500, "1s 500ms"), (90_000, "1m 30s"), (900_000, "15m"),
      (9_000_000, "2h 30m"), (3_605_000, "1h 5s"), (86_400_000, "1d"), (187_200_000, "2d 4h"),
    ])
  func whole(_ milliseconds: Int, _ words: String) {
    #expect(DurationText(milliseconds).description == words)
  }

  @Test(
    "at a terminal it is told no finer than it matters",
    arguments: [
      (0, "0 s"), (400, "0.4 s"), (1999, "1.9 s"), (2000, "2 s"), (12_345, "12 s"),
      (180_000, "3 min"), (185_000, "3 min 5 s"), (7_200_000, "2 h"), (7_259_999, "2 h"),
      (7_800_000, "2 h 10 min"), (172_800_000, "48 h"),
    ])
  func measured(_ milliseconds: Int, _ words: String) {
    #expect(DurationText(about: milliseconds).description == words)
  }

  @Test(
    "in the words of a plan it has one unit",
    arguments: [
      (0, "0 ms"), (1500, "1500 ms"), (90_000, "90 s"), (5_400_000, "90 min"),
      (129_600_000, "36 h"),
    ])
  func inOneUnit(_ milliseconds: Int, _ words: String) {
    #expect(DurationText(inOneUnit: milliseconds).description == words)
  }
}
