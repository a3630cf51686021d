import Testing

@testable import RunbookExecution

struct DurationTextTests {
  @Test("durations read as people say them")
  func durations() {
    #expect(DurationText(400).description == "0.4 s")
    #expect(DurationText(12_345).description == "12 s")
    #expect(DurationText(185_000).description == "3 min 5 s")
    #expect(DurationText(7_200_000).description == "2 h")
    #expect(DurationText(7_800_000).description == "2 h 10 min")
  }
}
