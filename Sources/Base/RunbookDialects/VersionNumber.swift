/// A version as numbers only, such as `2.6.1` or `8.2.10-1`; a leading `v` is passed over.
package struct VersionNumber: Comparable, Sendable {
  /// Bytes of a version.
  package static let longest = 1_000

  /// Digits of each part, zeros in front left out.
  private let parts: [[UInt8]]

  /// Nil for anything with a part that is not a number.
  package init?(_ text: some Collection<UInt8>) {
    guard text.count <= VersionNumber.longest else { return nil }
    let rest = text.first == UInt8(ascii: "v") ? text.dropFirst() : text[...]
    var parts: [[UInt8]] = []
    for part in rest.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    {
      guard !part.isEmpty, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      parts.append(Array(part.drop { $0 == UInt8(ascii: "0") }))
    }
    // A part that is not written counts as 0: 8.2 and 8.2.0 are the same version.
    while parts.last?.isEmpty == true { parts.removeLast() }
    self.parts = parts
  }

  package static func < (a: VersionNumber, b: VersionNumber) -> Bool {
    a.parts.lexicographicallyPrecedes(b.parts) { first, second in
      first.count == second.count
        ? first.lexicographicallyPrecedes(second) : first.count < second.count
    }
  }
}
