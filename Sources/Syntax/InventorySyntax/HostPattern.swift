/// Host names that differ in a number or a letter, written as one: `web[01:40].example.com`,
/// `db-[a:f]`, `n[0:20:5]`. The meaning is Ansible's.
package enum HostPattern {
  /// Why a text is no pattern.
  package struct Fault: Error, Equatable {
    /// As the end of "`web[3:1]` …".
    package let reason: String
    package let remedy: String

    package init(_ reason: String, remedy: String) {
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// More than one change has reason to name.
  package static let mostHosts = 20_000
  /// Of the text, in bytes.
  private static let longest = 512
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  package static func isPattern(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "[")) }

  /// The names that a pattern stands for, in its order; a text without brackets stands for itself.
  package static func names(_ text: String) throws(Fault) -> [String] {
    guard text.utf8.count <= longest else {
      throw Fault("is longer than \(longest) bytes", remedy: "no host has such a name")
    }
    var parts: [[String]] = []
    var count = 1
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]") else {
        throw Fault("has a `[` that no `]` closes", remedy: "write a range as `[01:40]`")
      }
      let values = try range(String(rest[rest.index(after: open)..<close]))
      parts += [[String(rest[..<open])], values]
      // Two counts within the limit do not overflow.
      count *= values.count
      guard count <= mostHosts else { throw tooMany }
      rest = rest[rest.index(after: close)...]
    }
    if rest.contains("]") {
      throw Fault("has a `]` before which no `[` stands", remedy: "write a range as `[01:40]`")
    }
    parts.append([String(rest)])
    return parts.reduce([""]) { names, part in
      names.flatMap { name in part.map { name + $0 } }
    }
  }

  private static var tooMany: Fault {
    Fault(
      "stands for more than \(mostHosts) hosts",
      remedy: "name only the hosts that the change is about")
  }

  /// The values of what stands within brackets.
  private static func range(_ text: String) throws(Fault) -> [String] {
    let bounds = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard bounds.count == 2 || bounds.count == 3 else {
      throw Fault(
        "has `[\(text)]`, which is no range", remedy: "write begin and end, as in `[01:40]`")
    }
    let first = bounds[0].isEmpty ? "0" : bounds[0]
    let last = bounds[1]
    guard !last.isEmpty else {
      throw Fault("has `[\(text)]`, a range without an end", remedy: "add its last value")
    }
    var step = 1
    if bounds.count == 3 {
      guard let written = number(bounds[2]), written > 0 else {
        throw Fault(
          "has `[\(text)]`, whose step `\(bounds[2])` is no number above 0",
          remedy: "write the step as in `[01:40:2]`")
      }
      step = written
    }
    if let low = letter(first), let high = letter(last) {
      guard low <= high else { throw backwards(text) }
      return stride(from: low, through: high, by: step).map {
        String(decoding: [letters[$0]], as: UTF8.self)
      }
    }
    return try numbers(text, first, last, step)
  }

  private static func numbers(
    _ text: String, _ first: String, _ last: String, _ step: Int
  ) throws(Fault) -> [String] {
    guard let low = number(first), let high = number(last) else {
      throw Fault(
        "has `[\(text)]`, whose bounds are neither two numbers nor two letters",
        remedy: "write `[1:9]`, `[01:40]` or `[a:f]`")
    }
    guard low <= high else { throw backwards(text) }
    let isPadded = first.utf8.count > 1 && first.hasPrefix("0")
    guard !isPadded || first.utf8.count == last.utf8.count else {
      throw Fault(
        "has `[\(text)]`, whose first number has leading zeros and another length than the last",
        remedy: "write both with the same number of digits, such as `[01:40]`")
    }
    guard (high - low) / step < mostHosts else { throw tooMany }
    return stride(from: low, through: high, by: step).map { value in
      let digits = String(value)
      let missing = isPadded ? first.utf8.count - digits.utf8.count : 0
      return String(repeating: "0", count: max(0, missing)) + digits
    }
  }

  private static func backwards(_ text: String) -> Fault {
    Fault("has `[\(text)]`, which begins behind its end", remedy: "exchange the two")
  }

  private static func letter(_ text: String) -> Int? {
    text.utf8.count == 1 ? text.utf8.first.flatMap { letters.firstIndex(of: $0) } : nil
  }

  /// Up to nine digits.
  private static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
