import RunbookBase
import RunbookDialects
package import RunbookPlan

/// What one probe gave, as expectations see it.
package struct ProbeReading: Sendable, Equatable {
  /// Exit status; 128 plus its number after a signal, as a shell counts.
  package var exit: Int
  /// Standard output without NULs and trailing white space; need not be UTF-8.
  package let bytes: [UInt8]

  /// The same to read and to count with; what is compared are ``bytes``, because all that is not
  /// UTF-8 looks alike here.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init(exit: Int, output: [UInt8]) {
    self.exit = exit
    var bytes = output[...]
    if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
    while let last = bytes.last, [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains(last) {
      bytes.removeLast()
    }
    self.bytes = Array(bytes)
  }
}

/// Whether what was seen is what was expected.
package enum Judgement: Sendable, Equatable {
  case holds
  /// It does not, for this reason.
  case fails(String)
  /// Nobody can tell, for this reason: the expectation itself is not usable.
  case unclear(String)
}

/// Judges probes by the plan's expectations; pure.
package enum ExpectationEvaluator {
  /// Judges one host's reading by every expectation, the exit status first: what a command prints
  /// while it fails means little.
  package static func judge(_ reading: ProbeReading, by expectations: [Plan.Expectation])
    -> Judgement
  {
    let exits = expectations.filter { $0.predicate == .exit }
    for expectation in exits.isEmpty ? [Plan.Expectation(.exit, numbers: [0])] : exits {
      let judgement = judge(reading, by: expectation)
      guard judgement == .holds else { return judgement }
    }
    for expectation in expectations where expectation.predicate != .exit {
      let judgement = judge(reading, by: expectation)
      guard judgement == .holds else { return judgement }
    }
    return .holds
  }

  /// Judges the readings of a comparison against one another, in the order of its hosts.
  package static func compare(
    _ readings: [(host: String, reading: ProbeReading)], by expectations: [Plan.Expectation]
  ) -> Judgement {
    for (host, reading) in readings {
      switch judge(reading, by: expectations) {
      case .holds: continue
      case .fails(let reason): return .fails("on \(host) \(reason)")
      case .unclear(let reason): return .unclear("on \(host) \(reason)")
      }
    }
    guard let first = readings.first else { return .unclear("nothing to compare") }
    let tolerance = expectations.first { $0.predicate == .equal }?.numbers?.first
    for other in readings.dropFirst() {
      guard areEqual(first.reading, other.reading, tolerance: tolerance) else {
        return .fails(
          "\(first.host) gives \(quoted(first.reading.bytes)), "
            + "\(other.host) gives \(quoted(other.reading.bytes))")
      }
    }
    return .holds
  }

  private static func areEqual(_ a: ProbeReading, _ b: ProbeReading, tolerance: Int?) -> Bool {
    guard let tolerance, let x = WholeNumber(a.bytes), let y = WholeNumber(b.bytes) else {
      return a.bytes == b.bytes
    }
    return x.distance(to: y) <= WholeNumber(tolerance)
  }

  static func judge(_ reading: ProbeReading, by expectation: Plan.Expectation) -> Judgement {
    guard let pointer = expectation.pointer, expectation.predicate.readsText else {
      return judge(reading, "the output", by: expectation)
    }
    switch located(reading, at: pointer) {
    case .success(let value): return judge(value, "`\(pointer)`", by: expectation)
    case .failure(let missing): return .fails(missing.reason)
    }
  }

  /// - Parameter subject: what is judged, as the beginning of a message.
  private static func judge(
    _ reading: ProbeReading, _ subject: String, by expectation: Plan.Expectation
  ) -> Judgement {
    let bytes = reading.bytes
    switch expectation.predicate {
    case .exit:
      let allowed = expectation.numbers ?? [0]
      return verdict(allowed.contains(reading.exit), "the exit status is \(reading.exit)")
    case .empty:
      return verdict(bytes.isEmpty, "there is output: \(quoted(bytes))")
    case .equal:
      return .holds
    case .equals, .contains, .excludes, .matches:
      return judgeText(reading, subject, by: expectation)
    case .number:
      guard let wanted = expectation.numbers?.first, let relation = Relation(expectation) else {
        return .unclear("the expectation names no number")
      }
      guard let number = WholeNumber(bytes) else {
        return .fails("\(quoted(bytes)) is not a number")
      }
      return verdict(relation.holds(number, WholeNumber(wanted)), "the number is \(number)")
    case .version:
      guard let wanted = expectation.text.flatMap({ VersionNumber($0.utf8) }),
        let relation = Relation(expectation)
      else { return .unclear("the expectation names no version") }
      guard let version = VersionNumber(bytes) else {
        return .fails("\(quoted(bytes)) is not a version")
      }
      return verdict(relation.holds(version, wanted), "the version is \(reading.text)")
    case .jsonLength, .jsonEquals:
      return judgeJSON(bytes, by: expectation)
    }
  }

  private static func judgeText(
    _ reading: ProbeReading, _ subject: String, by expectation: Plan.Expectation
  ) -> Judgement {
    guard let wanted = expectation.text else { return .unclear("the expectation names no text") }
    let bytes = reading.bytes
    let seen = "\(subject) is \(quoted(reading.bytes))"
    switch expectation.predicate {
    case .equals: return verdict(bytes.elementsEqual(wanted.utf8), seen)
    case .contains: return verdict(occurs(wanted, in: bytes), seen)
    case .excludes: return verdict(!occurs(wanted, in: bytes), seen)
    default:
      guard let regex = try? ExtendedRegex(wanted) else {
        return .unclear("\(quoted(wanted.utf8)) is not a regular expression")
      }
      return verdict(regex.matches(bytes), seen)
    }
  }

  static func verdict(_ holds: Bool, _ reason: @autoclosure () -> String) -> Judgement {
    holds ? .holds : .fails(reason())
  }

  private static func occurs(_ part: String, in bytes: [UInt8]) -> Bool {
    part.isEmpty || !bytes.ranges(of: Array(part.utf8)).isEmpty
  }

  /// The beginning of a text in backquotes, fit for one line of a message: 120 bytes, and no part
  /// of a character. Bytes, because the generated script has to find the same place.
  static func quoted(_ text: some Collection<UInt8>) -> String {
    let bytes = Array(text.prefix(121))
    guard bytes.count > 120 else { return "`\(line(bytes[...]))`" }
    var end = 120
    while end > 117, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return "`\(line(bytes[..<end]))…`"
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    PrintableText.line(bytes.map { $0 == 0x0A ? 0x20 : $0 })
  }
}

/// How two values must stand to one another.
private struct Relation {
  let comparison: String

  /// Nil for a sign that is not one.
  init?(_ expectation: Plan.Expectation) {
    comparison = expectation.comparison ?? "=="
    guard ["==", "!=", "<", "<=", ">", ">="].contains(comparison) else { return nil }
  }

  func holds<Value: Comparable>(_ seen: Value, _ wanted: Value) -> Bool {
    switch comparison {
    case "==": seen == wanted
    case "!=": seen != wanted
    case "<": seen < wanted
    case "<=": seen <= wanted
    case ">": seen > wanted
    default: seen >= wanted
    }
  }
}
