import RunbookBase
import RunbookDialects
import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// Numbers as authors write them, wherever they stand: in the place that wants one, or as the value of
/// a variable.
enum QuantityText {
  /// A duration such as `90s`, `15m`, `2h`, `1d` or `250ms`, in milliseconds.
  static func duration(_ text: String) -> Result<Int, UnfitText> {
    guard let value = milliseconds(text) else {
      return .failure(
        UnfitText(
          "`\(text)` is not a duration",
          help: ["write a whole number and a unit: `250ms`, `90s`, `15m`, `2h` or `1d`"]))
    }
    guard value <= DurationBound.longest else {
      return .failure(
        UnfitText(
          "`\(text)` is longer than any change lasts",
          help: ["write 36500d, a hundred years, at most"]))
    }
    return .success(value)
  }

  /// A duration in which something has to happen, and so no zero.
  static func limit(_ text: String) -> Result<Int, UnfitText> {
    duration(text).flatMap { value in
      if value > 0 { return .success(value) }
      return .failure(
        UnfitText(
          "a limit of zero is over before anything can happen",
          help: ["write how long it may take, or leave the key out where there is no limit"]))
    }
  }

  /// A size such as `4GB` or `512MiB`, in bytes.
  static func size(_ text: String) -> Result<Int, UnfitText> {
    if let value = bytes(text) { return .success(value) }
    return .failure(
      UnfitText(
        "`\(text)` is not a size",
        help: [
          "write a whole number and a unit: `B`, `kB`, `MB`, `GB`, `TB`, `KiB`, `MiB`, `GiB`, `TiB`"
        ]))
  }

  /// A whole number.
  ///
  /// - Parameter range: what the field can mean; beyond 2^53 no plan holds a number.
  static func number(
    _ text: String, in range: ClosedRange<Int>? = nil, help: [String] = []
  ) -> Result<Int, UnfitText> {
    guard let value = Int(text), value.magnitude <= greatest.magnitude else {
      let hasSign = text.hasPrefix("-") || text.hasPrefix("+")
      let digits = hasSign ? text.dropFirst() : text[...]
      let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return .failure(
        isWhole
          ? UnfitText(
            "`\(text)` is a number that cannot be held",
            help: ["numbers go up to \(greatest); a text is compared with `equals:`"])
          : UnfitText("`\(text)` is not a whole number", help: help))
    }
    guard let range, !range.contains(value) else { return .success(value) }
    let bounds =
      range.upperBound == greatest
      ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
    return .failure(
      UnfitText("`\(text)` can never be true here", help: ["write a number of \(bounds)"]))
  }

  /// The greatest number that every reader of a plan holds exactly: 2^53 - 1.
  static let greatest = (1 << 53) - 1

  /// A part of a number of hosts.
  ///
  /// - Parameter words: what may stand in place of a number.
  static func share(
    _ text: String, words: [String: HostShare]
  ) -> Result<HostShare, UnfitText> {
    if let word = words[text] { return .success(word) }
    guard text.hasSuffix("%") else { return number(text).map { .count($0) } }
    guard let percent = Int(text.dropLast()), (1...100).contains(percent), text.utf8.first != 0x2B
    else {
      return .failure(
        UnfitText(
          "`\(text)` is no part of a number of hosts",
          help: ["write a whole number from `1%` to `100%`"]))
    }
    return .success(.percent(percent))
  }
}

/// Whether a text is a number of hosts or a part of one.
package func isShare(_ text: String) -> Bool {
  let words: [String: HostShare] = ["all": .all, "majority": .majority]
  if case .success = QuantityText.share(text, words: words) { return true }
  return false
}

/// Milliseconds of a duration text, or nil where it is none.
package func milliseconds(_ text: String) -> Int? {
  quantity(text) { unit in
    switch unit {
    case "ms": 1
    case "s": 1000
    case "m": 60_000
    case "h": 3_600_000
    case "d": 86_400_000
    default: nil
    }
  }
}

/// Bytes of a size text, or nil where it is none.
package func bytes(_ text: String) -> Int? {
  quantity(text) { unit in
    switch unit {
    case "B": 1
    case "kB", "KB": 1000
    case "MB": 1_000_000
    case "GB": 1_000_000_000
    case "TB": 1_000_000_000_000
    case "KiB": 1 << 10
    case "MiB": 1 << 20
    case "GiB": 1 << 30
    case "TiB": 1 << 40
    default: nil
    }
  }
}

/// A duration as authors write it: in the greatest unit in which it is a whole number.
package func durationText(_ milliseconds: Int) -> String {
  let units = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s")]
  for (size, name) in units where milliseconds != 0 && milliseconds.isMultiple(of: size) {
    return "\(milliseconds / size)\(name)"
  }
  return milliseconds == 0 ? "0s" : "\(milliseconds)ms"
}

/// A size as authors write it: in the greatest unit in which it is a whole number.
package func sizeText(_ bytes: Int) -> String {
  let units: [(Int, String)] = [
    (1 << 40, "TiB"), (1_000_000_000_000, "TB"), (1 << 30, "GiB"), (1_000_000_000, "GB"),
    (1 << 20, "MiB"), (1_000_000, "MB"), (1 << 10, "KiB"), (1_000, "kB"),
  ]
  for (size, name) in units where bytes != 0 && bytes.isMultiple(of: size) {
    return "\(bytes / size)\(name)"
  }
  return "\(bytes)B"
}

private func quantity(_ text: String, unit: (Substring) -> Int?) -> Int? {
  let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
  guard let number = Int(Substring(digits)), let unit = unit(text[digits.endIndex...]) else {
    return nil
  }
  let (value, overflow) = number.multipliedReportingOverflow(by: unit)
  return overflow || value >= 1 << 53 ? nil : value
}

/// An instant as RFC 3339 writes it.
package struct Instant: Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let epoch: Int

  /// Reads `2027-01-16T22:00:00+01:00`; nil where the text is no such time, or has no zone.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes[10] == 0x54 || bytes[10] == 0x74, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let year = Instant.number(bytes[0..<4]), let month = Instant.number(bytes[5..<7]),
      let day = Instant.number(bytes[8..<10]), let hour = Instant.number(bytes[11..<13]),
      let minute = Instant.number(bytes[14..<16]), let second = Instant.number(bytes[17..<19]),
      hour < 24, minute < 60, second < 60,
      let offset = Instant.zoneOffset(bytes[19...])
    else { return nil }
    let date = CalendarDay(year: year, month: month, day: day)
    guard date.isReal else { return nil }
    epoch = date.number * 86_400 + hour * 3600 + minute * 60 + second - offset
    // In UTC too, where it is compared and shown, a year has four digits and is not 0.
    guard (Instant.first...Instant.last).contains(epoch) else { return nil }
  }

  /// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
  private static let first = -62_135_596_800
  private static let last = 253_402_300_799

  /// `Z`, `+01:00` or `-05:30`, after an optional fraction of a second.
  private static func zoneOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    if rest.first == 0x2E {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.count == 1, rest.first == 0x5A || rest.first == 0x7A { return 0 }
    let zone = Array(rest)
    guard zone.count == 6, zone[0] == 0x2B || zone[0] == 0x2D, zone[3] == 0x3A,
      let hours = number(zone[1..<3]), let minutes = number(zone[4..<6]), hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return zone[0] == 0x2D ? -seconds : seconds
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
