import RunbookDialects
import Testing

struct NumberTests {
  @Test(
    "numbers of JSON are compared by value, to the last digit",
    arguments: [
      ("1", "1.0", true), ("1e3", "1000", true), ("1.50", "15e-1", true), ("-0", "0.0e9", true),
      ("1234567890123456789", "1234567890123456788", false), ("0.1", "0.10000000000000001", false),
      ("1e999999999", "10e999999998", true), ("1e1000000000", "10e999999999", false),
      ("1e9999999999", "1e9999999999", true), ("-1", "1", false), ("100", "1", false),
      ("9007199254740993", "9007199254740992", false), ("1e-2", "0.01", true),
      ("1E+2", "100", true),
    ])
  func decimals(a: String, b: String, areEqual: Bool) throws {
    let first = try #require(DecimalNumber(a.utf8))
    let second = try #require(DecimalNumber(b.utf8))
    #expect((first == second) == areEqual)
  }

  @Test(
    "what JSON calls no number is none",
    arguments: ["", "-", "01", "1.", ".1", "1e", "+1", "1 ", "NaN"])
  func noDecimals(text: String) { #expect(DecimalNumber(text.utf8) == nil) }

  @Test("whole numbers of any size have an order and a distance")
  func whole() throws {
    func number(_ text: String) throws -> WholeNumber { try #require(WholeNumber(text.utf8)) }
    let texts = [
      "-99999999999999999999", "-9223372036854775808", "-7", "0", "5", "9223372036854775807",
      "9223372036854775808", "100000000000000000000",
    ]
    let numbers = try texts.map(number)
    #expect(numbers == numbers.shuffled().sorted())
    #expect(numbers.map(\.description) == texts)
    #expect(try number(" +007") == number("7"))
    #expect(try number("-0") == number("0"))
    #expect(
      try number("100000000000000000000").distance(to: number("99999999999999999999"))
        == WholeNumber(1))
    #expect(try number("-7").distance(to: number("5")) == WholeNumber(12))
    #expect(try number("-7").distance(to: number("-5")) == WholeNumber(2))
    #expect(try number("0").distance(to: number("0")) == WholeNumber(0))
    #expect(WholeNumber(String(repeating: "9", count: 1_001).utf8) == nil)
    for text in ["", "-", "1.0", "0x1", "1 ", "+-1", "१"] { #expect(WholeNumber(text.utf8) == nil) }
  }

  @Test("versions have parts of any size")
  func versions() throws {
    func version(_ text: String) throws -> VersionNumber { try #require(VersionNumber(text.utf8)) }
    #expect(try version("v8.2") == version("8.2.0-0"))
    #expect(try version("1.20240101000000000000001") > version("1.20240101000000000000000"))
    #expect(try version("1.010") > version("1.9"))
    for text in ["", "v", "1..2", ".1", "1.x", "-1"] { #expect(VersionNumber(text.utf8) == nil) }
  }
}
