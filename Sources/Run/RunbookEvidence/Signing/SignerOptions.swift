import RunbookBase
import RunbookPlan

/// The options of a line of `allowed_signers`, read as `sshsigopt_parse` of OpenSSH 9.2 reads them.
struct SignerOptions {
  private(set) var isAuthority = false
  private(set) var namespaces: NamePatterns?
  /// Milliseconds since 1970-01-01T00:00:00Z.
  private(set) var validAfter: Int?
  private(set) var validBefore: Int?

  private var rest: ArraySlice<UInt8>

  /// - Throws: ``SigningError`` for an option that is not known, or stands twice.
  init(_ text: ArraySlice<UInt8>) throws(SigningError) {
    rest = text
    while !rest.isEmpty {
      try readOne()
      guard let next = rest.first else { break }
      guard next == UInt8(ascii: ",") else {
        throw SigningError("the option `\(String(decoding: rest, as: UTF8.self))` is not known")
      }
      rest = rest.dropFirst()
      guard !rest.isEmpty else { throw SigningError("a comma ends the options") }
    }
    if let validAfter, let validBefore, validBefore <= validAfter {
      throw SigningError("`valid-before` is before `valid-after`")
    }
  }

  /// Takes nothing where no option begins.
  private mutating func readOne() throws(SigningError) {
    if take("cert-authority") {
      isAuthority = true
    } else if take("namespaces=") {
      guard namespaces == nil else { throw twice("namespaces") }
      namespaces = NamePatterns(try quoted())
    } else if take("valid-after=") {
      guard validAfter == nil else { throw twice("valid-after") }
      validAfter = try SignerOptions.time(try quoted())
    } else if take("valid-before=") {
      guard validBefore == nil else { throw twice("valid-before") }
      validBefore = try SignerOptions.time(try quoted())
    }
  }

  private func twice(_ name: String) -> SigningError {
    SigningError("`\(name)` must stand once")
  }

  /// In whatever letters.
  private mutating func take(_ name: String) -> Bool {
    guard PersonName.lowercased(rest.prefix(name.utf8.count)) == Array(name.utf8) else {
      return false
    }
    rest = rest.dropFirst(name.utf8.count)
    return true
  }

  private mutating func quoted() throws(SigningError) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    guard rest.first == quote else {
      throw SigningError("the value of an option stands in quotation marks")
    }
    rest = rest.dropFirst()
    var value: [UInt8] = []
    while let byte = rest.first, byte != quote {
      if rest.starts(with: [UInt8(ascii: "\\"), quote]) { rest = rest.dropFirst() }
      if let next = rest.first { value.append(next) }
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { throw SigningError("a quotation mark is not closed") }
    rest = rest.dropFirst()
    return value
  }

  /// `YYYYMMDDZ`, `YYYYMMDDHHMMZ` or `YYYYMMDDHHMMSSZ`. Without `Z` the time would be another on
  /// every machine. As in `timegm`, days and seconds that a month or a minute lacks are counted on.
  private static func time(_ value: [UInt8]) throws(SigningError) -> Int {
    let text = String(decoding: value, as: UTF8.self)
    let digits = value.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let zone = PersonName.lowercased(value.dropFirst(digits.count))
    guard [8, 12, 14].contains(digits.count),
      zone.isEmpty || zone == Array("z".utf8) || zone == Array("utc".utf8)
    else { throw SigningError("`\(text)` is not a time such as `20270116Z` or `202701162100Z`") }
    guard !zone.isEmpty else {
      throw SigningError("`\(text)` is in a local time zone; write it in UTC, with a `Z`")
    }
    let padded = Array(digits) + [UInt8](repeating: UInt8(ascii: "0"), count: 14 - digits.count)
    func number(_ range: Range<Int>) -> Int {
      padded[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    let (day, second) = (number(6..<8), number(12..<14))
    let month =
      String(decoding: padded[..<4], as: UTF8.self) + "-"
      + String(decoding: padded[4..<6], as: UTF8.self)
    guard (1...31).contains(day), number(8..<10) < 24, number(10..<12) < 60, second <= 61,
      let start = WallTime.milliseconds(of: month + "-01T00:00:00.000Z")
    else { throw SigningError("the time `\(text)` does not exist") }
    let hours = (day - 1) * 24 + number(8..<10)
    let time = start + ((hours * 60 + number(10..<12)) * 60 + second) * 1_000
    guard time > 0 else { throw SigningError("the time `\(text)` is not after 1970") }
    return time
  }
}
