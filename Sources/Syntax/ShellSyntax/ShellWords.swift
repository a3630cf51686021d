/// A shell text and its commands, split once for all that look at it.
package struct ShellText: Sendable {
  package let commands: [ShellCommand]

  package init(_ text: String) { commands = ShellWords.commands(text) }
}

/// One simple command of a shell text.
package struct ShellCommand: Sendable, Equatable {
  /// What stands behind a command and decides what becomes of its exit status.
  package enum Ending: Sendable, Equatable {
    case and
    case or
    case pipe
    /// `;`, `&`, a line's end, a parenthesis, or nothing.
    case sequence
  }

  /// As written, but for quotes and escapes; redirections are words too.
  package let words: [String]
  package let ending: Ending
  /// From its first word to its last, 0-based, in UTF-8 bytes of the text.
  package let range: Range<Int>
  /// The words from the program on: reserved words, assignments, `sudo`, `env`, `timeout` and
  /// others that run what follows them stand before it.
  package let core: ArraySlice<String>
  /// The name of the program without its folder; empty where there is none.
  package let program: String

  package init(words: [String], ending: Ending, range: Range<Int>) {
    self.words = words
    self.ending = ending
    self.range = range
    core = ShellCommand.core(of: words)
    let path = core.first ?? ""
    program =
      path.utf8.contains(UInt8(ascii: "/"))
      ? String(path.split(separator: "/").last ?? path[...]) : path
  }

  private static func core(of words: [String]) -> ArraySlice<String> {
    var rest = words[...]
    while let word = rest.first {
      if ShellCommand.openers.contains(word) || ShellCommand.isAssignment(word) {
        rest = rest.dropFirst()
      } else if let wrapper = ShellCommand.wrappers[word] {
        rest = ShellCommand.dropOptions(rest.dropFirst(), taking: wrapper.optionsWithValue)
        rest = rest.dropFirst(wrapper.operands)
      } else {
        break
      }
    }
    return rest
  }

  /// What follows the program.
  package var arguments: ArraySlice<String> { core.dropFirst() }

  /// Texts that it gives to another shell.
  package var handedOn: [String] {
    switch program {
    case "sh", "bash", "dash", "ksh", "zsh", "su", "runuser":
      guard
        let option = arguments.firstIndex(where: { word in
          word.hasPrefix("-") && !word.hasPrefix("--") && word.hasSuffix("c")
        }), option + 1 < arguments.endIndex
      else { return [] }
      return [arguments[option + 1]]
    case "ssh":
      // Which word is the machine depends on the options before it.
      return (1..<5).map { arguments.dropFirst($0).joined(separator: " ") }.filter { !$0.isEmpty }
    case "eval", "xargs": return [arguments.joined(separator: " ")]
    default: return []
    }
  }

  private struct Wrapper {
    /// Letters of options whose value is the next word.
    let optionsWithValue: String
    /// Words of its own that are no options.
    let operands: Int
  }

  private static let openers: Set<String> = [
    "if", "then", "elif", "else", "while", "until", "do", "!", "{", "time", "exec", "nohup",
    "command",
  ]

  private static let wrappers: [String: Wrapper] = [
    "sudo": Wrapper(optionsWithValue: "ughpCDRrTtU", operands: 0),
    "env": Wrapper(optionsWithValue: "uC", operands: 0),
    "nice": Wrapper(optionsWithValue: "n", operands: 0),
    "ionice": Wrapper(optionsWithValue: "cn", operands: 0),
    "timeout": Wrapper(optionsWithValue: "ks", operands: 1),
  ]

  private static func dropOptions(
    _ words: ArraySlice<String>, taking letters: String
  ) -> ArraySlice<String> {
    var rest = words
    while let word = rest.first, word.hasPrefix("-") {
      rest = rest.dropFirst()
      if word == "--" { break }
      if !word.hasPrefix("--"), let last = word.last, letters.contains(last) {
        rest = rest.dropFirst()
      }
    }
    return rest
  }

  /// `NAME=value`, which sets a variable for what follows.
  private static func isAssignment(_ word: String) -> Bool {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let name = word.utf8[..<equals]
    guard let first = name.first, !(0x30...0x39).contains(first) else { return false }
    return name.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_")
    }
  }
}

/// Splits shell text into commands and those into words, well enough to find known commands.
///
/// What stands in double quotes is one word, even where the shell would run a part of it; the
/// lines of a here-document are left out.
package enum ShellWords {
  package static func commands(_ text: String) -> [ShellCommand] {
    var splitter = ShellSplitter(bytes: Array(text.utf8))
    return splitter.split()
  }

  /// The words of each simple command.
  package static func statements(_ text: String) -> [[String]] { commands(text).map(\.words) }
}

/// Reads shell text (POSIX XCU 2.2 to 2.7) from its first byte to its last.
private struct ShellSplitter {
  let bytes: [UInt8]
  private var index = 0
  private var commands: [ShellCommand] = []
  private var words: [String] = []
  private var word: [UInt8] = []
  private var hasWord = false
  /// Where the command begins and its last word so far ends.
  private var start: Int?
  private var end = 0
  /// Here-documents that begin behind the line that is being read.
  private var delimiters: [(text: [UInt8], isIndented: Bool)] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func split() -> [ShellCommand] {
    while index < bytes.count {
      let byte = bytes[index]
      let place = index
      index += 1
      take(byte)
      if hasWord {
        if start == nil { start = place }
        end = index
      }
    }
    endCommand(.sequence)
    return commands
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"): takeSingleQuoted()
    case UInt8(ascii: "\""): takeDoubleQuoted()
    case UInt8(ascii: "\\"): takeEscaped()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): endWord()
    case UInt8(ascii: "\n"):
      endCommand(.sequence)
      skipHereDocuments()
    case UInt8(ascii: "#") where !hasWord:
      while let byte = next, byte != UInt8(ascii: "\n") { index += 1 }
    case UInt8(ascii: "<"), UInt8(ascii: ">"): takeRedirection(byte)
    case UInt8(ascii: "|"), UInt8(ascii: "&"): takeOperator(byte)
    case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "`"):
      // The sign of `$(` belongs to what begins here.
      if byte == UInt8(ascii: "("), word.last == UInt8(ascii: "$") { word.removeLast() }
      endCommand(.sequence)
    default: append(byte)
    }
  }

  private mutating func takeSingleQuoted() {
    hasWord = true
    while let byte = next {
      index += 1
      if byte == UInt8(ascii: "'") { return }
      word.append(byte)
    }
  }

  private mutating func takeDoubleQuoted() {
    hasWord = true
    while let byte = next {
      index += 1
      if byte == UInt8(ascii: "\"") { return }
      guard byte == UInt8(ascii: "\\"), let escaped = next else {
        word.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "\n"): index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "`"):
        word.append(escaped)
        index += 1
      default: word.append(byte)
      }
    }
  }

  /// A line's end behind a backslash joins two lines; any other character stands for itself.
  private mutating func takeEscaped() {
    guard let byte = next else { return }
    index += 1
    if byte != UInt8(ascii: "\n") { append(byte) }
  }

  private mutating func takeOperator(_ byte: UInt8) {
    if byte == UInt8(ascii: "&"), next == UInt8(ascii: ">") { return takeRedirection(byte) }
    let isDouble = next == byte
    if isDouble { index += 1 }
    switch (byte, isDouble) {
    case (UInt8(ascii: "|"), true): endCommand(.or)
    case (UInt8(ascii: "|"), false): endCommand(.pipe)
    case (_, true): endCommand(.and)
    default: endCommand(.sequence)
    }
  }

  /// `>`, `>>`, `2>&1`, `>|`, `&>`, `<`, `<<` and their like; the file may follow at once.
  private mutating func takeRedirection(_ byte: UInt8) {
    let isDescriptor = word.allSatisfy { (0x30...0x39).contains($0) }
    if hasWord, !isDescriptor { endWord() }
    append(byte)
    while let more = next, [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")].contains(more)
    {
      append(more)
      index += 1
    }
    if next == UInt8(ascii: "|") {
      append(UInt8(ascii: "|"))
      index += 1
    }
    if word.suffix(2) == [UInt8(ascii: "<"), UInt8(ascii: "<")], word.count == 2 {
      takeDelimiter()
    }
  }

  private mutating func takeDelimiter() {
    let isIndented = next == UInt8(ascii: "-")
    if isIndented { index += 1 }
    while next == UInt8(ascii: " ") { index += 1 }
    var delimiter: [UInt8] = []
    while let byte = next, !" \t\n;&|<>()".utf8.contains(byte) {
      if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        delimiter.append(byte)
      }
      index += 1
    }
    delimiters.append((delimiter, isIndented))
  }

  private mutating func skipHereDocuments() {
    for delimiter in delimiters {
      while index < bytes.count {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        var line = bytes[index..<end]
        index = min(end + 1, bytes.count)
        if delimiter.isIndented { line = line.drop { $0 == UInt8(ascii: "\t") } }
        if line.elementsEqual(delimiter.text) { break }
      }
    }
    delimiters.removeAll()
  }

  private mutating func append(_ byte: UInt8) {
    word.append(byte)
    hasWord = true
  }

  private mutating func endWord() {
    if hasWord { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll()
    hasWord = false
  }

  private mutating func endCommand(_ ending: ShellCommand.Ending) {
    endWord()
    if !words.isEmpty {
      let range = (start ?? end)..<end
      commands.append(ShellCommand(words: words, ending: ending, range: range))
    }
    words.removeAll()
    start = nil
  }
}
