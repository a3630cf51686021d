import RunbookBase
import RunbookEvidence
import RunbookPlan
import Testing

@Suite("The ledger's texts and times")
struct FormatTests {
  @Test(
    "write a string as it is where it is plain, else as base64",
    arguments: [
      ("", "\"\""), ("plain text ~", "\"plain text ~\""), ("a\"b", "{\"b64\":\"YSJi\"}"),
      ("a\\b", "{\"b64\":\"YVxi\"}"), ("ü", "{\"b64\":\"w7w=\"}"), ("a\n", "{\"b64\":\"YQo=\"}"),
      ("\u{7F}", "{\"b64\":\"fw==\"}"),
    ])
  func string(text: String, form: String) throws {
    let value = JSONValue.evidenceString(text)
    #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == form)
    #expect(value.evidenceText == text)
  }

  @Test("keep bytes that are not UTF-8")
  func anyBytes() {
    let bytes: [UInt8] = [0xFF, 0x00, 0x80]
    #expect(JSONValue.evidenceString(bytes: bytes).evidenceBytes == bytes)
  }

  @Test(
    "have one form only",
    arguments: [
      JSONValue.object(["b64": .string("YQ==")]), .object(["b64": .string("w7w")]),
      .object(["b64": .string("w7x=")]), .object(["b64": .string("w7w=\n")]),
      .object(["b64": .string("w7w="), "x": .bool(true)]), .string("ü"), .integer(1), .object([:]),
    ])
  func otherForms(value: JSONValue) {
    #expect(value.evidenceBytes == nil)
  }

  @Test(
    "write times in UTC with milliseconds",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_800_133_200_123, "2027-01-16T21:00:00.123Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
  func time(milliseconds: Int, text: String) {
    #expect(WallTime.text(milliseconds: milliseconds) == text)
    #expect(WallTime.milliseconds(of: text) == milliseconds)
  }

  @Test(
    "refuse times that do not exist",
    arguments: [
      "2027-02-29T00:00:00.000Z", "2027-13-01T00:00:00.000Z", "2027-01-01T24:00:00.000Z",
      "2027-01-01T00:60:00.000Z", "2027-01-01T00:00:00Z", "2027-01-01 00:00:00.000Z",
      "2027-01-01T00:00:00.00aZ", "", "2027-00-10T00:00:00.000Z",
    ])
  func noTime(text: String) {
    #expect(WallTime.milliseconds(of: text) == nil)
  }
}
