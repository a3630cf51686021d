/// Bytes that are JSON, or nearly so, and what to look for in them.
struct RandomJSON {
  private var random: SplitMix64

  init(_ random: SplitMix64) { self.random = random }

  private static let numbers = [
    "0", "-0", "1", "1.0", "1e3", "1000", "0.1e1", "-7", "9007199254740992", "9007199254740993",
    "12345678901234567890123456789", "1E400", "1e999999999", "10e999999998", "1e9999999999",
    "0.1", "0.10000000000000000000001", "01", "1.", ".5", "+1", "-", "1e", "0x1", "NaN",
  ]
  private static let strings = [
    #""""#, #""a""#, #""1""#, #""\u00e9""#, #""é""#, #""e\u0301""#, #""\ud83d\ude00""#, #""😀""#,
    #""a\/b\\c""#, #""\u0000x""#, #""\b\f\n\r\t""#, #""\ud800""#, #""\ude00x""#, #""\ud83d\u0041""#,
    #""\x""#, #""\u12g4""#, "\"tab\tin\"", "\"open", #""true""#, "\"\u{7F}\u{85}\"",
  ]
  private static let words = ["true", "false", "null", "nul", "True", "truex", "null1"]
  private static let keys = [
    #""a""#, #""b""#, #""\u0061""#, #""a/b""#, #""~""#, #""é""#, #""0""#, #""""#, #""a b""#,
  ]
  private static let spaces = ["", "", "", "", " ", "\n", "\t", "\r\n", "  ", "\u{B}"]

  static let pointers = [
    "$", "/a", "/b", "/0", "/1", "/a/0", "/a/b", "/b/1", "/a/a", "/a~1b", "/~0", "/é", "/-", "/00",
    "/a b", "/a/0/0", "/a/b/a", "/2/a", "/",
  ]
  static let wanted = [
    "1", "1.0", "1000", "0", "-7", "true", "null", "a", "é", "", "1e3", "9007199254740993",
    "12345678901234567890123456789", "😀", "0.1", "a/b\\c", "1e999999999", "open", "NaN",
  ]

  /// A text as JSON has it, where its bytes are UTF-8; no JSON where they are not.
  static func string(_ text: [UInt8]) -> [UInt8] {
    let escaped = text.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x22, 0x5C: [0x5C, byte]
      case 0x0A: Array(#"\n"#.utf8)
      case ..<0x20:
        Array(#"\u00"#.utf8) + Array((byte < 16 ? "0" : "").utf8)
          + Array(String(byte, radix: 16).utf8)
      default: [byte]
      }
    }
    return [0x22] + escaped + [0x22]
  }

  mutating func document() -> [UInt8] {
    var bytes = Array(value(depth: 0).utf8)
    for _ in 0..<random.pick([0, 0, 0, 1, 1, 2]) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[random.below(bytes.count)], at: place)
      case 2: bytes[place] = random.pick(Array(",:{}[]\"\\ 0e-\u{1}".utf8) + [0xFF, 0x80, 0xC3])
      default: bytes.removeLast(random.below(min(4, bytes.count)))
      }
    }
    return bytes
  }

  private mutating func value(depth: Int) -> String {
    let space = random.pick(Self.spaces)
    switch random.below(depth > 3 ? 3 : depth == 0 ? 9 : 7) {
    case 0: return space + random.pick(Self.numbers)
    case 1: return space + random.pick(Self.strings)
    case 2: return space + random.pick(Self.words)
    case 3, 4:
      let items = (0..<random.below(4)).map { _ in value(depth: depth + 1) }
      return space + "[" + items.joined(separator: ",") + random.pick(Self.spaces) + "]"
    default:
      let members = (0..<random.below(4)).map { _ in
        random.pick(Self.keys) + random.pick(Self.spaces) + ":" + value(depth: depth + 1)
      }
      return space + "{" + members.joined(separator: ",") + "}" + random.pick(Self.spaces)
    }
  }
}
