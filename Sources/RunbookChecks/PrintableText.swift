/// Makes foreign bytes safe to show on a terminal: no control character gets through, so that a
/// command's output can neither move the cursor nor forge what we print.
package enum PrintableText {
  /// One line without its line break, tabs kept.
  ///
  /// Escape sequences are dropped, other controls become `?`; what stands before a carriage return
  /// was meant to be overwritten and goes.
  package static func line(_ bytes: some Collection<UInt8>) -> String {
    let raw = String(decoding: bytes, as: UTF8.self)
    // Nearly every line is plain ASCII, and a command may print millions of them.
    guard !bytes.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x09 }) else { return raw }
    var text = String.UnicodeScalarView()
    var scalars = raw.unicodeScalars[...]
    while scalars.last == "\r" { scalars.removeLast() }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\t": text.append(scalar)
      case "\r": text.removeAll()
      case "\u{1B}": dropEscapeSequence(&scalars)
      default: text.append(isHarmless(scalar) ? scalar : "?")
      }
    }
    return String(text)
  }

  /// Every line of some bytes; a line break at the end does not start another one.
  package static func lines(of bytes: some Collection<UInt8>) -> [String] {
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { line($0) }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    // Line and paragraph separators, and what turns the direction of writing.
    case 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// Drops what follows an escape character: a control sequence to its final byte, an operating
  /// system command to its terminator, otherwise one character.
  private static func dropEscapeSequence(_ scalars: inout Substring.UnicodeScalarView) {
    switch scalars.popFirst() {
    case "[":
      while let next = scalars.popFirst(), !(0x40...0x7E).contains(next.value) {}
    case "]":
      while let next = scalars.popFirst(), next != "\u{7}" {
        if next == "\u{1B}" {
          _ = scalars.popFirst()
          return
        }
      }
    default: break
    }
  }
}
