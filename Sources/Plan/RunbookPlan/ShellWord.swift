/// A text quoted so that `sh` reads it as one word, whatever it holds.
package struct ShellWord: Sendable, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { quoted += "'\\''" } else { quoted.unicodeScalars.append(scalar) }
    }
    description = quoted + "'"
  }

  /// The same of any bytes, which need be no text.
  package static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: "'")
    return [mark] + bytes.flatMap { $0 == mark ? Array("'\\''".utf8) : [$0] } + [mark]
  }
}
