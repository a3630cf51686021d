/// A version as numbers only, such as `2.6.1` or `8.2.10-1`; a leading `v` is passed over.
struct VersionNumber: Comparable {
  private let parts: [Int]

  /// Nil for anything with a part that is not a number.
  init?(_ text: String) {
    let digits = text.first == "v" ? text.dropFirst() : text[...]
    var parts: [Int] = []
    for part in digits.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "-" })
    {
      guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part) else {
        return nil
      }
      parts.append(number)
    }
    // A part that is not written counts as 0: 8.2 and 8.2.0 are the same version.
    while parts.last == 0 { parts.removeLast() }
    self.parts = parts
  }

  static func < (a: VersionNumber, b: VersionNumber) -> Bool {
    a.parts.lexicographicallyPrecedes(b.parts)
  }
}
