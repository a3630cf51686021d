import RunbookBase
import RunbookPlan

/// Texts from which the values of secrets were taken out before they were written.
enum RedactedText {
  /// Starts what stands where a secret stood; the secret's name and a bracket follow.
  private static let mark = Array("[redacted ".utf8)

  static func isRedacted(_ text: String) -> Bool { parts(of: text).count > 1 }

  /// How many secrets were taken out, at least begun to be told.
  static func count(_ bytes: [UInt8]) -> Int {
    var count = 0
    var rest = bytes[...]
    while let found = rest.firstRange(of: mark) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }

  /// Whether what was recorded of an output, from which more secrets were taken out than from the
  /// output's own beginning, can be of that output.
  ///
  /// - Parameter limit: length at which either was cut off where it goes on.
  static func begins(_ recorded: [UInt8], as text: [UInt8], limit: Int) -> Bool {
    var parts = parts(of: recorded)
    let isCut = text.count >= limit || recorded.count >= limit
    // What a cut has left of the last mark says nothing.
    if let last = parts.last, let cut = last.firstRange(of: mark) {
      parts[parts.count - 1] = last[..<cut.lowerBound]
      parts.append([])
    }
    guard let first = parts.first, text.starts(with: first.prefix(text.count)) else { return false }
    var start = min(first.count, text.count)
    for part in parts.dropFirst() {
      guard let found = part.isEmpty ? start..<start : text[start...].firstRange(of: part) else {
        // The secret before it may reach beyond the cut.
        return isCut
      }
      start = found.upperBound
    }
    return isCut || parts.last?.isEmpty == true
      || text.suffix(parts.last?.count ?? 0).elementsEqual(parts.last ?? [])
  }

  /// What stands between the places of secrets.
  private static func parts(of text: String) -> [ArraySlice<UInt8>] {
    parts(of: Array(text.utf8))
  }

  private static func parts(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    var start = rest.startIndex
    while let found = rest.firstRange(of: mark),
      let end = rest[found.upperBound...].firstIndex(of: UInt8(ascii: "]"))
    {
      parts.append(bytes[start..<found.lowerBound])
      start = end + 1
      rest = bytes[start...]
    }
    return parts + [bytes[start...]]
  }

  /// Whether a recorded text may be this one, without secrets.
  static func isSame(_ recorded: String, as text: String) -> Bool {
    if recorded.utf8.elementsEqual(text.utf8) { return true }
    let parts = parts(of: recorded)
    return parts.count > 1 && fits(parts, Array(text.utf8))
  }

  /// Two names are of one person, though what was taken out of one may stand in the other.
  static func isSamePerson(_ one: String, _ other: String) -> Bool {
    if PersonName.isSame(one, other) { return true }
    let (one, other) = (one.lowercased(), other.lowercased())
    return isSame(one, as: other) || isSame(other, as: one)
  }

  /// Whether the parts stand in the text one after another, the first at its start and the last at
  /// its end, with something between any two.
  private static func fits(_ parts: [ArraySlice<UInt8>], _ text: [UInt8]) -> Bool {
    guard let first = parts.first, let last = parts.last, text.starts(with: first) else {
      return false
    }
    var start = first.count
    for part in parts.dropFirst().dropLast() {
      guard start < text.count else { return false }
      if part.isEmpty {
        start += 1
        continue
      }
      guard start + 1 <= text.count, let found = text[(start + 1)...].firstRange(of: part) else {
        return false
      }
      start = found.upperBound
    }
    return start + last.count < text.count && text.suffix(last.count).elementsEqual(last)
  }
}
