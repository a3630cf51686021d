/// The commands that a text of our own templates calls, found as a shell reads it (POSIX XCU 2.2 to
/// 2.10): not in comments, quotes or here-documents, but in substitutions and in what `trap` and `eval`
/// are given.
struct ShellCalls {
  /// Each command, and the plain words behind it.
  private(set) var commands: [(name: String, words: [String])] = []
  /// Whether it runs what it was given: its own arguments begin with a command.
  private(set) var runsItsArguments = false

  private let bytes: [UInt8]
  private var index: Int
  /// Here-documents whose lines follow behind the line that is read.
  private var documents: [(delimiter: [UInt8], isQuoted: Bool)] = []

  init(_ text: some Sequence<UInt8>) {
    bytes = Array(text)
    index = 0
    scanList(until: nil)
  }

  /// What one command is made of, as far as it was read.
  private struct Command {
    /// Nil where the next word is still one.
    var name: String?
    var isBeginning = true
    var words: [String] = []
    var isHeader = false
  }

  private static let reserved: Set<String> = [
    "if", "then", "elif", "else", "fi", "while", "until", "do", "done", "!", "{", "}", "exec",
    "command",
  ]

  // MARK: Lists

  private mutating func scanList(until closing: UInt8?) {
    var command = Command()
    // Of each `case` that is open, whether a pattern is being read.
    var cases: [Bool] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "\n"):
        end(&command)
        index += 1
        scanDocuments()
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"):
        if next(is: ";;"), !cases.isEmpty { cases[cases.count - 1] = true }
        end(&command)
        index += next(is: ";;") ? 2 : 1
      case UInt8(ascii: ")"):
        end(&command)
        index += 1
        if cases.last == true {
          cases[cases.count - 1] = false
        } else if byte == closing {
          return
        }
      case UInt8(ascii: "("):
        index += 1
        if cases.last != true { scanList(until: UInt8(ascii: ")")) }
      case UInt8(ascii: "<"), UInt8(ascii: ">"): scanRedirection()
      default: takeWord(into: &command, &cases)
      }
    }
    end(&command)
  }

  private mutating func end(_ command: inout Command) {
    if let name = command.name { commands.append((name, command.words)) }
    command = Command()
  }

  private mutating func takeWord(into command: inout Command, _ cases: inout [Bool]) {
    let start = index
    let isPattern = cases.last == true
    skipWord()
    // Digits just before a redirection are the descriptor that it is about.
    let isNumber = bytes[start..<index].allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, next(is: "<") || next(is: ">") { return }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    if isPattern {
      if word == "esac" { cases.removeLast() }
      return
    }
    if command.isHeader {
      if word == "in" { cases.append(true) }
      return
    }
    guard command.isBeginning else {
      takeArgument(word, of: &command)
      return
    }
    if next(is: "()") {
      index += 2
    } else if word == "case" {
      command.isHeader = true
    } else if word == "for" {
      command.isBeginning = false
    } else if word == "esac", !cases.isEmpty {
      cases.removeLast()
    } else if word == "\"$@\"" {
      runsItsArguments = true
      command.isBeginning = false
    } else if !ShellCalls.reserved.contains(word), !ShellCalls.isAssignment(word) {
      command.name = word
      command.isBeginning = false
    }
  }

  /// What `trap` and `eval` are given is a text for the shell too.
  private mutating func takeArgument(_ word: String, of command: inout Command) {
    command.words.append(word)
    guard command.name == "trap" || command.name == "eval", command.words.count == 1 else { return }
    let text = word.filter { !"'\"\\".contains($0) }
    let inner = ShellCalls(text.utf8)
    commands += inner.commands
  }

  private static func isAssignment(_ word: String) -> Bool {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let name = word.utf8[..<equals]
    return !name.isEmpty && name.allSatisfy(isNameByte)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte & 0xDF)
  }

  // MARK: Words

  private func next(is text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[index..<(index + count)]) }
  }

  private mutating func skipComment() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipWord() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ";"),
        UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "<"), UInt8(ascii: ">"):
        return
      default: skipPart(isQuoted: false)
      }
    }
  }

  private mutating func skipPart(isQuoted: Bool) {
    switch bytes[index] {
    case UInt8(ascii: "'") where !isQuoted:
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "'") { index += 1 }
      index += 1
    case UInt8(ascii: "\""):
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { skipPart(isQuoted: true) }
      index += 1
    case UInt8(ascii: "\\"): index += 2
    case UInt8(ascii: "$"): skipExpansion(isQuoted: isQuoted)
    default: index += 1
    }
  }

  private mutating func skipExpansion(isQuoted: Bool) {
    if next(is: "$((") {
      index += 3
      var open = 2
      while index < bytes.count, open > 0 {
        if bytes[index] == UInt8(ascii: "(") { open += 1 }
        if bytes[index] == UInt8(ascii: ")") { open -= 1 }
        skipPart(isQuoted: true)
      }
    } else if next(is: "$(") {
      index += 2
      scanList(until: UInt8(ascii: ")"))
    } else if next(is: "${") {
      index += 2
      while index < bytes.count, bytes[index] != UInt8(ascii: "}") {
        skipPart(isQuoted: isQuoted)
      }
      index += 1
    } else {
      index += 1
    }
  }

  // MARK: Redirections

  private mutating func scanRedirection() {
    let isDocument = next(is: "<<")
    while index < bytes.count, "<>&|".utf8.contains(bytes[index]) { index += 1 }
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let start = index
    skipWord()
    guard isDocument else { return }
    let word = bytes[start..<index]
    documents.append((word.filter { !"'\"\\".utf8.contains($0) }, word.contains(UInt8(ascii: "'"))))
  }

  private mutating func scanDocuments() {
    let pending = documents
    documents = []
    for document in pending {
      while index < bytes.count {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let isEnd = bytes[index..<end].elementsEqual(document.delimiter)
        if !isEnd, !document.isQuoted { while index < end { skipPart(isQuoted: true) } }
        index = max(index, min(end + 1, bytes.count))
        if isEnd { break }
      }
    }
  }
}
