import RunbookPlan

/// Texts that something on their way could take for code, an option, a pattern or an end.
enum HostileText {
  /// What would run leaves this file, wherever it ran.
  static let trap = "pwned"

  private static let pieces = [
    "'", "\"", "\\", "`", "$", "!", "#", "~", "&", "|", ";", "<", ">", "(", ")", "{", "}", "%",
    "%s", "%n", "*", "?", "[a-z]", "*/../*", "-", "-n", "--", "-rf", "-e", " ", "  ", "\t",
    "'; touch \(trap); '", "\"; touch \(trap); \"", "$(touch \(trap))", "`touch \(trap)`",
    "'; rm -rf / --no-preserve-root #", "${HOME}", "$HOME", "$1", "$@", "${IFS}", "\\n", "\\0",
    "\\$(touch \(trap))", "'\\''", "&& touch \(trap)", "| touch \(trap)", "> \(trap)", "<<EOF",
    "PLAN", "EOF", "🙂", "é", "e\u{301}", "ß", "中文", "\u{A0}", "{{x}}", "{{{x}}}",
    "{{> shell/run.sh}}",
    "</", "&amp;", "]]>", "word", "a=b", "0x10",
    "~root", "/etc/*", "null", "true", "1e3",
  ]

  /// More than fits on one line.
  private static let breaks = [
    "\n", "\n\n", "\nEOF\n", "\nPLAN\n", "\ntouch \(trap)\n", "\n#", "\n  ",
    "\n'\ntouch \(trap)\n'\n",
  ]

  /// What a reader does not see: only texts that no machine reads may have it.
  private static let hidden = [
    "👩‍👩‍👧", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{1B}[31m", "\u{7}", "\r", "\u{85}",
  ]

  /// A title, or what else people alone read.
  static func title(_ random: inout SplitMix64) -> String {
    line(&random) + (random.chance(30) ? random.pick(hidden) : "")
  }

  /// A text for one line.
  static func line(_ random: inout SplitMix64) -> String {
    writable((0..<random.number(1...5)).map { _ in random.pick(pieces) }.joined())
  }

  /// The same line again and again, without a break.
  static func line(_ random: inout SplitMix64, times count: Int) -> String {
    let line = line(&random)
    return writable(String(repeating: line, count: count))
  }

  /// Any text that a variable can hold, the empty one among them.
  static func value(_ random: inout SplitMix64) -> String {
    if random.chance(4) { return "" }
    if random.chance(3) {
      return String(repeating: random.pick(pieces), count: random.number(200...600))
    }
    return writable(
      (0..<random.number(1...7)).map { _ in
        random.pick(
          random.pick(weighted: [(12, pieces), (3, breaks)]))
      }.joined())
  }

  /// The language has no way to write a dollar sign before a literal `${`, and a name in angle
  /// brackets is a place that somebody has forgotten to fill in.
  private static func writable(_ text: String) -> String {
    text.replacing("$${", with: "$ ${")
      .replacing(/<([A-Za-z][A-Za-z0-9_' -]*)>/) { "<\($0.output.1) >" }
  }

  /// In double quotes, as YAML reads it back to the same text.
  static func yaml(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        quoted += "\\x" + hexText([UInt8(scalar.value)])
      case "\u{2028}", "\u{2029}", "\u{FEFF}":
        quoted += "\\u" + hexText([UInt8(scalar.value >> 8), UInt8(scalar.value & 0xFF)])
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The same in a field where the compiler fills in `${name}`.
  static func yamlTemplate(_ text: String) -> String {
    yaml(text.replacing("${", with: "$${"))
  }
}
