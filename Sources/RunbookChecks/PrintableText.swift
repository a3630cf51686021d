/// Makes foreign bytes safe to show on a terminal: no control character gets through, so that a
/// command's output can neither move the cursor nor forge what we print.
///
/// A command may print gigabytes of anything, so this works on bytes.
package enum PrintableText {
  /// One line without its line break, tabs kept.
  ///
  /// Escape sequences are dropped, other controls become `?`; what stands before a carriage return
  /// was meant to be overwritten and goes. Bytes that are not UTF-8 are replaced.
  package static func line(_ bytes: some Collection<UInt8>) -> String {
    var shown: [UInt8] = []
    Array(bytes).withUnsafeBufferPointer { append($0, to: &shown) }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Every line of some bytes; a line break at the end does not start another one.
  package static func lines(of bytes: some Collection<UInt8>) -> [String] {
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { line($0) }
  }

  /// Appends what ``line(_:)`` makes of one line, as UTF-8.
  package static func append(_ line: UnsafeBufferPointer<UInt8>, to shown: inout [UInt8]) {
    let content = LineContent(line)
    if content.hasMoves || content.hasHighBytes {
      guard content.hasHighBytes else { return appendScreened(line, to: &shown) }
      var valid = String(decoding: line, as: UTF8.self)
      return valid.withUTF8 { appendScreened($0, to: &shown) }
    }
    // Nearly every line is plain ASCII.
    let start = shown.count
    shown.append(contentsOf: line)
    guard content.hasControls else { return }
    shown.withUnsafeMutableBufferPointer { shown in
      for index in start..<shown.count where isControl(shown[index]) {
        shown[index] = UInt8(ascii: "?")
      }
    }
  }

  /// - Parameter line: valid UTF-8.
  private static func appendScreened(
    _ line: UnsafeBufferPointer<UInt8>, to shown: inout [UInt8]
  ) {
    let start = shown.count
    let end = line.lastIndex { $0 != carriageReturn }.map { $0 + 1 } ?? 0
    var index = 0
    while index < end {
      let next = index + length(from: line[index])
      switch line[index] {
      case escape: index = endOfEscapeSequence(line[..<end], after: index)
      case carriageReturn:
        shown.removeLast(shown.count - start)
        index = next
      default:
        if isHarmless(line, index) {
          for byte in line[index..<next] { shown.append(byte) }
        } else {
          shown.append(UInt8(ascii: "?"))
        }
        index = next
      }
    }
  }

  /// Where to go on after an escape character: behind a control sequence's final byte, an operating
  /// system command's terminator, otherwise one character.
  private static func endOfEscapeSequence(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, after escapeIndex: Int
  ) -> Int {
    var index = escapeIndex + 1
    guard index < line.endIndex else { return index }
    switch line[index] {
    case UInt8(ascii: "["):
      let final = line[(index + 1)...].firstIndex { (0x40...0x7E).contains($0) }
      return final.map { $0 + 1 } ?? line.endIndex
    case UInt8(ascii: "]"):
      index = line[(index + 1)...].firstIndex { $0 == bell || $0 == escape } ?? line.endIndex
      guard index < line.endIndex, line[index] == escape, index + 1 < line.endIndex else {
        return min(index + 1, line.endIndex)
      }
      index += 1
    default: break
    }
    return index + length(from: line[index])
  }
}

// MARK: - Bytes and characters

extension PrintableText {
  private static let bell: UInt8 = 0x07
  private static let carriageReturn: UInt8 = 0x0D
  private static let escape: UInt8 = 0x1B

  /// What kinds of bytes a line has; found without a branch a byte.
  private struct LineContent {
    let hasControls: Bool
    /// Escape characters or carriage returns, which change what else is shown.
    let hasMoves: Bool
    let hasHighBytes: Bool

    init(_ line: UnsafeBufferPointer<UInt8>) {
      var controls: UInt8 = 0
      var moves: UInt8 = 0
      var all: UInt8 = 0
      for byte in line {
        controls |= isControl(byte) ? 1 : 0
        moves |= byte == escape || byte == carriageReturn ? 1 : 0
        all |= byte
      }
      hasControls = controls != 0
      hasMoves = moves != 0
      hasHighBytes = all >= 0x80
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F
  }

  /// Length of a character by its first byte.
  private static func length(from first: UInt8) -> Int {
    switch first {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Not a control of ASCII or Latin-1, not a line or paragraph separator, and nothing that turns
  /// the direction of writing: U+2028 to U+202E and U+2066 to U+2069.
  private static func isHarmless(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch line[index] {
    case ..<0x80: return !isControl(line[index])
    case 0xC2: return line[index + 1] >= 0xA0
    case 0xE2:
      switch line[index + 1] {
      case 0x80: return !(0xA8...0xAE).contains(line[index + 2])
      case 0x81: return !(0xA6...0xA9).contains(line[index + 2])
      default: return true
      }
    default: return true
    }
  }
}
