import FoundationEssentials

/// Times as the ledger writes them.
enum WallClock {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  static func milliseconds(_ text: String) -> Int? {
    guard text.utf8.count == 24, text.hasSuffix("Z"),
      let thousandths = Int(text.dropFirst(20).prefix(3)),
      let date = try? Date(text.prefix(19) + "Z", strategy: .iso8601)
    else { return nil }
    return Int(date.timeIntervalSince1970.rounded()) * 1_000 + thousandths
  }

  static func text(_ milliseconds: Int) -> String {
    let seconds = milliseconds.quotientAndRemainder(dividingBy: 1_000)
    let date = Date(timeIntervalSince1970: Double(seconds.quotient))
    let digits = String(seconds.remainder + 1_000).dropFirst()
    return date.formatted(.iso8601).dropLast() + ".\(digits)Z"
  }
}
