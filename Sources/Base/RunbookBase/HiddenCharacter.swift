/// A character that a reader does not see, and that can make them see something else than what is
/// there: controls, what turns the direction of writing, and what takes no room.
///
/// The one decision about it. The generated script has the same in `runtime-printable.sh`, and a
/// test compares both over all of Unicode.
package enum HiddenCharacter {
  /// Line feed and tab count as hidden too; who keeps them says so.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool { contains(scalar.value) }

  /// - Parameter value: a code point.
  static func contains(_ value: UInt32) -> Bool {
    if value < 0x20 { return true }
    if value < 0x7F { return false }
    if value <= 0x9F { return true }
    if value < 0x2000 { return small.contains(value) }
    return large.contains { $0.contains(value) }
  }

  /// Such as `<U+202E>`: what pagers show, and where it is pasted into a shell, a redirection from
  /// a file that is not there rather than a word that passes for an argument.
  package static func code(_ scalar: Unicode.Scalar) -> String { code(scalar.value) }

  static func code(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  /// Soft hyphen, joiners and fillers of one script each, the mark of Arabic letters.
  private static let small: Set<UInt32> = [
    0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180E, 0x180F,
  ]

  private static let large: [ClosedRange<UInt32>] = [
    // Zero width, marks of direction; line and paragraph separators, embeddings and overrides.
    0x200B...0x200F, 0x2028...0x202E,
    // Word joiner and invisible operators, isolates, controls of old.
    0x2060...0x206F,
    0x3164...0x3164, 0xFFA0...0xFFA0,
    // Variation selectors, the byte order mark, anchors of annotations.
    0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF0...0xFFFB,
    0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
    // Tags, and the other variation selectors.
    0xE0000...0xE0FFF,
  ]
}
