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
}
