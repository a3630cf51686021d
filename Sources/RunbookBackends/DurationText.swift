/// A length of time as authors write it: `90s`, `15m`, `2h 30m`, `1d 4h`.
package struct DurationText: Sendable, Equatable, CustomStringConvertible {
  package let description: String

  /// - Parameter milliseconds: not negative.
  package init(milliseconds: Int) {
    let units = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)]
    var rest = milliseconds
    var parts: [String] = []
    for (unit, length) in units where rest >= length {
      parts.append("\(rest / length)\(unit)")
      rest %= length
    }
    description = parts.isEmpty ? "0s" : parts.joined(separator: " ")
  }
}
