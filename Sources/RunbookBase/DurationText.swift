/// A length of time in words, the same for every reader: `250 ms`, `1.5 s`, `3 min 5 s`, `28 h 10 min`.
package struct DurationText: Sendable, Equatable, CustomStringConvertible {
  package let description: String

  /// All of it, as of a limit.
  ///
  /// - Parameter milliseconds: not negative.
  package init(_ milliseconds: Int) {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000)
    var parts: [String] = []
    if seconds >= 3600 { parts.append("\(seconds / 3600) h") }
    if seconds % 3600 >= 60 { parts.append("\(seconds % 3600 / 60) min") }
    switch (seconds % 60, rest) {
    case (0, 0): if parts.isEmpty { parts.append("0 s") }
    case (let whole, 0): parts.append("\(whole) s")
    case (0, _) where parts.isEmpty: parts.append("\(rest) ms")
    case (let whole, _): parts.append("\(whole).\(DurationText.decimals(rest)) s")
    }
    description = parts.joined(separator: " ")
  }

  /// What was measured or is guessed, no finer than it matters: tenths below ten seconds, minutes
  /// from an hour on.
  ///
  /// - Parameter milliseconds: not negative.
  package init(about milliseconds: Int) {
    let isShort = milliseconds < 10_000 && milliseconds % 1000 != 0
    let unit = milliseconds < 3_600_000 ? 1000 : 60_000
    self =
      isShort
      ? DurationText(words: "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s")
      : DurationText(milliseconds / unit * unit)
  }

  private init(words: String) { description = words }

  /// A part of a second without zeros at its end.
  private static func decimals(_ milliseconds: Int) -> String {
    var digits = String(String(milliseconds + 1000).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits
  }
}
