import RunbookModel
import ShellSyntax

/// A word such as `TODO` that an author puts where something is still to be written.
enum FillerWord {
  private static let words: Set<String> = samples.union([
    "TODO", "TBD", "TBC", "XXX", "PLACEHOLDER", "YOUR_COMMAND", "YOUR_COMMAND_HERE", "...", "…",
    "???",
  ])
  /// Those that nobody writes for anything else, in whatever case and as a part of a value.
  private static let samples: Set<String> = [
    "CHANGEME", "CHANGE_ME", "CHANGE-ME", "REPLACEME", "REPLACE_ME", "REPLACE-ME", "FILLME",
    "FILL_ME", "FILL-ME", "FIXME", "INSERT_HERE", "INSERT-HERE",
  ]
  /// Programs whose arguments are words to look for: `grep -c TODO notes` is meant.
  private static let searching: Set<String> = [
    "grep", "egrep", "fgrep", "zgrep", "rg", "ag", "ack", "awk", "sed", "find", "tr", "test", "[",
    "[[", "case",
  ]
  private static let saying: Set<String> = ["echo", "printf", ":", "true"]

  /// The command of a shell text that holds one in place of what it is to do.
  static func command(in text: ShellText) -> (word: String, command: ShellCommand)? {
    for command in text.commands {
      if let word = filler(command.program, anyCase: true) { return (word, command) }
      if saying.contains(command.program) || searching.contains(command.program) { continue }
      for argument in command.arguments {
        let value = argument.split(separator: "=", maxSplits: 1).last.map(String.init) ?? ""
        if let word = filler(value) ?? sample(value) { return (word, command) }
      }
    }
    // A command that only says what is to be done does nothing.
    guard text.commands.allSatisfy({ saying.contains($0.program) }) else { return nil }
    for command in text.commands {
      let said = command.arguments.joined(separator: " ")
      if let word = opening(said) { return (word, command) }
    }
    return nil
  }

  /// The word that a text consists of or, as `TODO: …`, begins with.
  static func opening(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == ":" || $0 == "." })
    guard let first = parts.first.map(String.init) else { return whole(text) }
    let marks: Set<String> = ["TODO", "FIXME", "TBD", "TBC", "CHANGEME", "PLACEHOLDER"]
    return marks.contains(first) ? first : whole(text)
  }

  /// The word where the text is nothing else.
  static func whole(_ text: String) -> String? {
    filler(
      String(
        text.drop { $0 == " " || $0 == "\n" }.reversed().drop {
          $0 == " " || $0 == "\n"
        }.reversed()), anyCase: true)
  }

  /// A value that a guide gives for an example of one: `changeme`, `/path/to/file`, `YOUR_TOKEN`,
  /// `your-host-here`.
  private static func sample(_ value: String) -> String? {
    let word = value.lowercased()
    let parts = word.split { "/:@,".contains($0) }.map(String.init)
    if let found = parts.first(where: { samples.contains($0.uppercased()) }) { return found }
    if word.hasPrefix("/path/to/") || word == "/path/to" || word.hasPrefix("path/to/")
      || word.contains("/path/to/your")
    {
      return value
    }
    let isYours = ["your_", "your-"].contains { word.hasPrefix($0) }
    return isYours && (word.hasSuffix("here") || value.hasPrefix("YOUR")) ? value : nil
  }

  private static func filler(_ word: String, anyCase: Bool = false) -> String? {
    let bare = word.hasSuffix(":") ? String(word.dropLast()) : word
    return words.contains(anyCase ? bare.uppercased() : bare) ? bare : nil
  }
}
