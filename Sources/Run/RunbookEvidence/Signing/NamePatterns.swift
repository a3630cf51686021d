/// A list of patterns of OpenSSH (`ssh_config`, PATTERNS): with commas between them, `*` and `?` in
/// them, and `!` before one that must not match.
package struct NamePatterns: Sendable, Equatable {
  /// Bytes of one pattern; OpenSSH lets a list with a longer one match nothing.
  private static let limit = 1_022

  let text: [UInt8]

  init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

  /// One matches, and none behind a `!` does.
  func match(_ name: [UInt8]) -> Bool {
    var isMatched = false
    // A comma at the end has no pattern behind it.
    let list = text.last == UInt8(ascii: ",") ? text.dropLast() : text[...]
    guard !text.isEmpty else { return false }
    for part in list.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let isNegated = part.first == UInt8(ascii: "!")
      let pattern = isNegated ? part.dropFirst() : part
      guard pattern.count <= NamePatterns.limit else { return false }
      guard NamePatterns.match(name[...], pattern) else { continue }
      if isNegated { return false }
      isMatched = true
    }
    return isMatched
  }

  private static func match(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var (name, pattern) = (name, pattern)
    /// Where to go on if what follows the last `*` does not match.
    var retry: (name: ArraySlice<UInt8>, pattern: ArraySlice<UInt8>)?
    while true {
      if pattern.first == UInt8(ascii: "*") {
        pattern = pattern.dropFirst()
        retry = (name, pattern)
      } else if let byte = name.first, let mark = pattern.first,
        mark == UInt8(ascii: "?") || mark == byte
      {
        (name, pattern) = (name.dropFirst(), pattern.dropFirst())
      } else if name.isEmpty, pattern.isEmpty {
        return true
      } else {
        guard let last = retry, !last.name.isEmpty else { return false }
        (name, pattern) = (last.name.dropFirst(), last.pattern)
        retry = (name, pattern)
      }
    }
  }
}
