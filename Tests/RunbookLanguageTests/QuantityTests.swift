import RunbookLanguage
import Testing

@Suite("Durations, sizes and times")
struct QuantityTests {
  @Test(
    "A duration is a whole number and a unit",
    arguments: [
      ("250ms", 250), ("90s", 90_000), ("15m", 900_000), ("2h", 7_200_000), ("1d", 86_400_000),
      ("0s", 0), ("007s", 7_000),
    ])
  func durations(_ text: String, _ expected: Int) {
    #expect(milliseconds(text) == expected)
  }

  @Test(
    "Anything else is no duration",
    arguments: [
      "", "10", "s", "1.5h", "-5m", "+5m", "5 m", " 5m", "5M", "5min", "1h30m", "٣m", "1e3s",
      "99999999999999999999s", "9007199254740992ms", "200000000000d",
    ])
  func noDurations(_ text: String) {
    #expect(milliseconds(text) == nil)
  }

  @Test(
    "A size is a whole number and a decimal or binary unit",
    arguments: [
      ("512B", 512), ("1kB", 1000), ("1KB", 1000), ("3MB", 3_000_000), ("4GB", 4_000_000_000),
      ("2TB", 2_000_000_000_000), ("1KiB", 1024), ("512MiB", 536_870_912),
      ("4GiB", 4_294_967_296), ("1TiB", 1_099_511_627_776),
    ])
  func sizes(_ text: String, _ expected: Int) {
    #expect(bytes(text) == expected)
  }

  @Test(
    "Anything else is no size",
    arguments: ["", "4", "4G", "4gb", "4 GB", "0.5GB", "-1GB", "9000TiB", "99999999999999999999B"])
  func noSizes(_ text: String) {
    #expect(bytes(text) == nil)
  }

  @Test(
    "A time is counted in seconds from 1970, whatever its zone",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0),
      ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:00:00Z", 951_825_600),
      ("2027-01-16T22:00:00+01:00", 1_800_133_200), ("2027-01-16T22:00:00-05:30", 1_800_156_600),
      ("2027-01-16t21:00:00z", 1_800_133_200), ("2027-01-16T21:00:00.250Z", 1_800_133_200),
      ("2100-03-01T00:00:00Z", 4_107_542_400), ("1600-02-29T00:00:00Z", -11_670_998_400),
    ])
  func times(_ text: String, _ epoch: Int) {
    #expect(Instant(text)?.epoch == epoch)
  }

  @Test(
    "A time that is not written as RFC 3339 wants it is none",
    arguments: [
      "", "2027-01-16", "22:00", "2027-01-16T22:00Z", "2027-01-16T22:00:00",
      "2027-01-16 22:00:00Z", "2027-1-16T22:00:00Z", "2027-02-29T22:00:00Z",
      "2100-02-29T22:00:00Z", "2027-04-31T22:00:00Z", "2027-13-01T22:00:00Z",
      "2027-00-10T22:00:00Z", "2027-01-00T22:00:00Z", "2027-01-16T24:00:00Z",
      "2027-01-16T22:60:00Z", "2027-01-16T22:00:00+24:00", "2027-01-16T22:00:00+01:60",
      "2027-01-16T22:00:00+0100", "2027-01-16T22:00:00.Z", "2027-01-16T22:00:00Z ",
      "2027-01-16T22:00:00+01:00:00", "２027-01-16T22:00:00Z",
    ])
  func noTimes(_ text: String) {
    #expect(Instant(text) == nil)
  }
}
