/// Makes foreign text safe to show: what a terminal or a viewer would obey, and what nobody would
/// see, is shown as its code, so that neither a command's output nor a title can move the cursor,
/// turn the direction of writing or forge what we print.
///
/// A command may print gigabytes of anything, so this works on bytes. The generated script does the
/// same (`runtime-printable.sh`).
package enum PrintableText {
  /// One line without its line break, tabs kept.
  ///
  /// Carriage returns at its end belong to its line break. Other controls and hidden characters
  /// become `<U+001B>`, bytes that are not UTF-8 `<0xFF>`.
  package static func line(_ bytes: some Collection<UInt8>) -> String {
    var shown: [UInt8] = []
    let contiguous: Void? = bytes.withContiguousStorageIfAvailable { append($0, to: &shown) }
    if contiguous == nil { Array(bytes).withUnsafeBufferPointer { append($0, to: &shown) } }
    return String(decoding: shown, as: UTF8.self)
  }

  /// The same for a text of one line.
  package static func line(_ text: String) -> String { line(text.utf8) }

  /// Every line of some bytes; a line break at the end does not start another one.
  package static func lines(of bytes: some Collection<UInt8>) -> [String] {
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { line($0) }
  }

  /// A text with its line breaks, as LF alone.
  package static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) { return text }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { line($0) }.joined(separator: "\n")
  }

  /// The lines of a text, without empty ones at its end.
  package static func textLines(_ text: String) -> [String] {
    var lines = self.text(text).split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  /// All of a text in one line: its line breaks become spaces, those at its end go.
  package static func joined(_ text: String) -> String {
    textLines(text).joined(separator: " ")
  }

  /// Appends what ``line(_:)`` makes of one line, as UTF-8.
  package static func append(_ line: UnsafeBufferPointer<UInt8>, to shown: inout [UInt8]) {
    // Nearly every line is plain ASCII; what it has is found without a branch a byte.
    var controls: UInt8 = 0
    var all: UInt8 = 0
    for byte in line {
      controls |= isControl(byte) ? 1 : 0
      all |= byte
    }
    if controls == 0, all < 0x80 {
      shown.append(contentsOf: line)
    } else {
      appendScreened(line, to: &shown)
    }
  }

  private static func appendScreened(
    _ line: UnsafeBufferPointer<UInt8>, to shown: inout [UInt8]
  ) {
    let end = line.lastIndex { $0 != 0x0D }.map { $0 + 1 } ?? 0
    var index = 0
    while index < end {
      let byte = line[index]
      guard byte >= 0x80 else {
        if isControl(byte) {
          shown += HiddenCharacter.code(UInt32(byte)).utf8
        } else {
          shown.append(byte)
        }
        index += 1
        continue
      }
      guard let (value, length) = UTF8Sequence.read(line, at: index, before: end) else {
        shown += "<0x\(String(byte, radix: 16, uppercase: true))>".utf8
        index += 1
        continue
      }
      if HiddenCharacter.contains(value) {
        shown += HiddenCharacter.code(value).utf8
      } else {
        for byte in line[index..<index + length] { shown.append(byte) }
      }
      index += length
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F
  }
}
