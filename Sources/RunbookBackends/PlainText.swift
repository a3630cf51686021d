/// Text for people without anything that a terminal or a viewer would obey: control characters and
/// those that turn the direction of writing become U+FFFD.
package struct PlainText: Sendable, Equatable {
  /// Line breaks are kept, as LF alone.
  package let text: String

  package init(_ source: String) {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in source.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if previous != "\r" { scalars.append("\n") }
      case "\t": scalars.append("\t")
      default: scalars.append(PlainText.isHarmless(scalar) ? scalar : "\u{FFFD}")
      }
      previous = scalar
    }
    text = String(scalars)
  }

  /// Without empty lines at the end.
  package var lines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// All in one line.
  package var line: String { lines.joined(separator: " ") }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: false
    default: true
    }
  }
}
