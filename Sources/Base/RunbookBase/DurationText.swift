/// A length of time in words, in one of the three forms in which people read one.
package struct DurationText: Sendable, Equatable, CustomStringConvertible {
  package let description: String

  /// All of it, as authors write it: `90s` as `1m 30s`, `2h 30m`, `1d 4h`. So a checklist and a report
  /// tell limits, which people look up in the runbook.
  ///
  /// - Parameter milliseconds: not negative.
  package init(_ milliseconds: Int) {
    let units = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)]
    var rest = milliseconds
    var parts: [String] = []
    for (unit, length) in units where rest >= length {
      parts.append("\(rest / length)\(unit)")
      rest %= length
    }
    description = parts.isEmpty ? "0s" : parts.joined(separator: " ")
  }

  /// No finer than it matters, as who sits at a terminal reads it: `0.4 s`, `12 s`, `3 min 5 s`,
  /// `2 h 10 min`. The function `duration` of the script says the same.
  ///
  /// - Parameter milliseconds: not negative.
  package init(about milliseconds: Int) {
    let seconds = milliseconds / 1000
    description =
      switch seconds {
      case ..<10 where milliseconds % 1000 != 0: "\(seconds).\(milliseconds % 1000 / 100) s"
      case ..<60: "\(seconds) s"
      case ..<3600 where seconds % 60 == 0: "\(seconds / 60) min"
      case ..<3600: "\(seconds / 60) min \(seconds % 60) s"
      case _ where seconds % 3600 < 60: "\(seconds / 3600) h"
      default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
      }
  }

  /// In the largest unit that divides it: `90 min`, `36 h`. A plan's digest covers such words, so they
  /// stay as they are.
  ///
  /// - Parameter milliseconds: not negative.
  package init(inOneUnit milliseconds: Int) {
    let units = [("h", 3_600_000), ("min", 60_000), ("s", 1000)]
    let unit = units.first { milliseconds >= $0.1 && milliseconds.isMultiple(of: $0.1) }
    description = unit.map { "\(milliseconds / $0.1) \($0.0)" } ?? "\(milliseconds) ms"
  }
}
