/// The statements of a shell text as a reader sees them from above, and what the shell splits.
///
/// Substitutions and subshells stay within their statement; the lines of a here-document are no
/// statements (POSIX XCU 2.2 to 2.7).
package struct ShellOutline: Sendable {
  package struct Statement: Sendable, Equatable {
    package enum Ending: Sendable, Equatable {
      case and
      case or
      case pipe
      /// `&`: nobody waits for it.
      case background
      /// `;`, a line's end, or nothing.
      case sequence
    }

    /// 0-based, in UTF-8 bytes of the text.
    package let range: Range<Int>
    package let ending: Ending
  }

  package private(set) var statements: [Statement] = []
  /// Each `${name}` that is cut at blanks and taken as a pattern of file names: it stands in no
  /// quotes, and neither in an assignment nor behind a redirection, `for` or `case`.
  package private(set) var unquoted: [Range<Int>] = []

  package init(_ text: String) {
    var scanner = OutlineScanner(bytes: Array(text.utf8))
    scanner.scanList(until: nil)
    statements = scanner.statements
    unquoted = scanner.unquoted
  }
}

/// What is known about the statement that is being read.
private struct StatementState {
  var start: Int?
  var end = 0
  /// Where the word that is being read begins.
  var word: Int?
  /// Whether nothing but assignments and reserved words came before this word.
  var isAtBeginning = true
  /// Whether it begins with `for`, `select` or `case`, whose words mean something else.
  var isHeader = false
  var followsRedirection = false
}

private struct OutlineScanner {
  let bytes: [UInt8]
  var statements: [ShellOutline.Statement] = []
  var unquoted: [Range<Int>] = []
  private var index = 0
  private var depth = 0
  private var state = StatementState()
  private var delimiters: [(text: [UInt8], isIndented: Bool)] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  private func at(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func next(is word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(bytes[index..<(index + count)]) }
  }

  /// Reads commands up to a closing byte, which is taken too, or to the end of the text.
  mutating func scanList(until closing: UInt8?) {
    while index < bytes.count {
      if let closing, bytes[index] == closing {
        endStatement(.sequence)
        index += 1
        return
      }
      scanPart()
    }
    endStatement(.sequence)
  }

  private mutating func scanPart() {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      endWord()
      index += 1
    case UInt8(ascii: "\n"):
      endStatement(.sequence)
      index += 1
      skipHereDocuments()
    case UInt8(ascii: "#") where state.word == nil:
      while let byte = at(0), byte != UInt8(ascii: "\n") { index += 1 }
    case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"): scanOperator()
    case UInt8(ascii: "<"), UInt8(ascii: ">"): scanRedirection()
    case UInt8(ascii: ")"):
      // Ends the pattern of a `case`.
      endStatement(.sequence)
      index += 1
    default: scanWordPart(isQuoted: false)
    }
  }

  // MARK: Words

  private mutating func scanWordPart(isQuoted: Bool) {
    if !isQuoted {
      if state.start == nil { state.start = index }
      if state.word == nil { state.word = index }
    }
    switch bytes[index] {
    case UInt8(ascii: "'") where !isQuoted:
      index += 1
      while let byte = at(0), byte != UInt8(ascii: "'") { index += 1 }
      index += 1
    case UInt8(ascii: "\"") where !isQuoted:
      index += 1
      while let byte = at(0), byte != UInt8(ascii: "\"") { scanWordPart(isQuoted: true) }
      index += 1
    case UInt8(ascii: "\\"):
      // A line that goes on in the next one is no word.
      if !isQuoted, at(1) == UInt8(ascii: "\n"), state.word == index { state.word = nil }
      index += 2
    case UInt8(ascii: "$"): scanExpansion(isQuoted: isQuoted)
    case UInt8(ascii: "`"):
      index += 1
      scanNested(until: UInt8(ascii: "`"))
    case UInt8(ascii: "(") where !isQuoted:
      index += 1
      scanNested(until: UInt8(ascii: ")"))
    default: index += 1
    }
    if !isQuoted { state.end = min(index, bytes.count) }
  }

  private mutating func scanExpansion(isQuoted: Bool) {
    let start = index
    if next(is: "$((") {
      index += 3
      var open = 2
      while let byte = at(0), open > 0 {
        if byte == UInt8(ascii: "(") { open += 1 }
        if byte == UInt8(ascii: ")") { open -= 1 }
        index += 1
      }
    } else if next(is: "$(") {
      index += 2
      scanNested(until: UInt8(ascii: ")"))
    } else if next(is: "${") {
      index += 2
      while let byte = at(0), byte != UInt8(ascii: "}"), byte != UInt8(ascii: "\n") { index += 1 }
      index += 1
      if !isQuoted, isSplit(at: start) { unquoted.append(start..<min(index, bytes.count)) }
    } else {
      index += 1
    }
  }

  /// Whether what is put in here is cut into words.
  private func isSplit(at place: Int) -> Bool {
    if state.isHeader || state.followsRedirection { return false }
    guard state.isAtBeginning, let start = state.word else { return true }
    return assignment(bytes[start..<place]) == nil
  }

  /// The name of `NAME=…`; nil where the word is none.
  private func assignment(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let equals = word.firstIndex(of: UInt8(ascii: "=")), equals > word.startIndex else {
      return nil
    }
    let name = word[..<equals]
    let isName = name.enumerated().allSatisfy { position, byte in
      byte == UInt8(ascii: "_") || (0x41...0x5A).contains(byte & 0xDF)
        || (position > 0 && (0x30...0x39).contains(byte))
    }
    return isName ? name : nil
  }

  /// Reads a substitution or subshell, whose statements do not count.
  private mutating func scanNested(until closing: UInt8) {
    // No author nests deeper; brackets without end are read as letters.
    guard depth < 50 else { return }
    let outer = state
    state = StatementState()
    depth += 1
    scanList(until: closing)
    depth -= 1
    state = outer
  }

  private static let reserved: Set<String> = [
    "if", "then", "elif", "else", "while", "until", "do", "!", "{", "time",
  ]

  private mutating func endWord() {
    guard let start = state.word else { return }
    state.word = nil
    state.followsRedirection = false
    guard state.isAtBeginning else { return }
    let word = bytes[start..<max(start, state.end)]
    let text = String(decoding: word, as: UTF8.self)
    if ["for", "select", "case"].contains(text) { state.isHeader = true }
    state.isAtBeginning = assignment(word) != nil || OutlineScanner.reserved.contains(text)
  }

  // MARK: Operators

  private mutating func scanOperator() {
    let byte = bytes[index]
    let isDouble = at(1) == byte
    if byte == UInt8(ascii: "&"), at(1) == UInt8(ascii: ">") { return scanRedirection() }
    switch (byte, isDouble) {
    case (UInt8(ascii: "|"), true): endStatement(.or)
    case (UInt8(ascii: "|"), false): endStatement(.pipe)
    case (UInt8(ascii: "&"), true): endStatement(.and)
    case (UInt8(ascii: "&"), false): endStatement(.background)
    default: endStatement(.sequence)
    }
    index += isDouble ? 2 : 1
    skipLineBreaks(behind: byte)
  }

  /// `&&`, `||` and `|` go on in the next line.
  private mutating func skipLineBreaks(behind operation: UInt8) {
    guard operation != UInt8(ascii: ";"), statements.last?.ending != .background else { return }
    while let byte = at(0), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
      index += 1
      if byte == UInt8(ascii: "\n") { skipHereDocuments() }
    }
  }

  private mutating func scanRedirection() {
    let isHereDocument = next(is: "<<") && at(2) != UInt8(ascii: "<")
    if state.start == nil { state.start = index }
    // `2>`: the number belongs to the sign.
    if let start = state.word, !bytes[start..<index].allSatisfy({ (0x30...0x39).contains($0) }) {
      endWord()
    }
    state.word = nil
    while let byte = at(0), "<>&|".utf8.contains(byte) { index += 1 }
    if isHereDocument { takeDelimiter() } else { state.followsRedirection = true }
    state.end = index
    while at(0) == UInt8(ascii: " ") { index += 1 }
  }

  private mutating func takeDelimiter() {
    let isIndented = at(0) == UInt8(ascii: "-")
    if isIndented { index += 1 }
    while at(0) == UInt8(ascii: " ") { index += 1 }
    var delimiter: [UInt8] = []
    while let byte = at(0), !" \t\n;&|<>()".utf8.contains(byte) {
      if !"'\"\\".utf8.contains(byte) { delimiter.append(byte) }
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

  private mutating func endStatement(_ ending: ShellOutline.Statement.Ending) {
    endWord()
    if depth == 0, let start = state.start {
      statements.append(.init(range: start..<max(start, state.end), ending: ending))
    }
    state = StatementState()
  }
}
