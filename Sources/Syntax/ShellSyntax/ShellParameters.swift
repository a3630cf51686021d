/// The variables that a shell text asks the shell for, and those that it gives a value itself.
///
/// What stands in single quotes, behind a backslash, in a comment or in a here-document whose word is
/// quoted is no business of the shell (POSIX XCU 2.2, 2.6 and 2.7.4).
package struct ShellParameters: Sendable {
  package struct Use: Sendable {
    package let name: String
    /// From the `$` to the end of the name or the closing brace, 0-based, in UTF-8 bytes of the text.
    package let range: Range<Int>
  }

  package private(set) var uses: [Use] = []
  /// Names that get a value somewhere in the text, whenever that is.
  package private(set) var given: Set<String>

  package init(_ text: String) {
    var scanner = ParameterScanner(bytes: Array(text.utf8))
    scanner.scan(until: nil)
    uses = scanner.uses
    given = scanner.given.union(ShellParameters.names(givenIn: text))
  }

  private static let setters: Set<String> = [
    "for", "select", "read", "export", "local", "declare", "typeset", "readonly", "getopts",
    "mapfile", "readarray",
  ]

  /// Names that assignments, loops and commands such as `read` give a value to.
  private static func names(givenIn text: String) -> Set<String> {
    let words = text.split { " \t\n;&|(){}`\"'".contains($0) }
    var given: Set<String> = []
    for (index, word) in words.enumerated() {
      if let equals = word.firstIndex(of: "="), equals > word.startIndex {
        // `+=` adds to it; `name=$name` alone takes nothing from anywhere.
        let name = String(word[..<equals].drop(while: { $0 == "$" })).filter { $0 != "+" }
        let value = word[word.index(after: equals)...]
        // Quotes and braces have split `"$name"` and `"${name}"` from their sign.
        var parts = ([value] + words.dropFirst(index + 1).prefix(2)).drop(while: \.isEmpty)
        let sign = parts.first == "$" ? String(parts.removeFirst()) : ""
        let rest = sign + (parts.first ?? "")
        let follower = rest.dropFirst(name.count + 1).first
        let isOther = follower.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        if isOther || !rest.hasPrefix("$\(name)") { given.insert(name) }
      }
      if setters.contains(String(word)) {
        let names = words.dropFirst(index + 1).prefix(8).filter { !$0.contains("=") }
        given.formUnion(names.map(String.init))
      }
      if word == "printf", words.dropFirst(index + 1).first == "-v" {
        given.formUnion(words.dropFirst(index + 2).prefix(1).map(String.init))
      }
    }
    return given
  }
}

private struct ParameterScanner {
  let bytes: [UInt8]
  var uses: [ShellParameters.Use] = []
  var given: Set<String> = []
  private var index = 0
  private var depth = 0
  /// Here-documents that begin behind the line that is being read.
  private var documents: [(delimiter: [UInt8], isIndented: Bool, isLiteral: Bool)] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Reads commands up to a closing byte, which is taken too, or to the end of the text.
  mutating func scan(until closing: UInt8?) {
    var isWordStart = true
    while let byte = next {
      if byte == closing {
        index += 1
        return
      }
      let startsWord = isWordStart
      isWordStart = " \t\n;&|(".utf8.contains(byte)
      switch byte {
      case UInt8(ascii: "'"): skipSingleQuoted()
      case UInt8(ascii: "\""): scanDoubleQuoted()
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "#") where startsWord:
        while let byte = next, byte != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "$"): scanExpansion(isQuoted: false)
      case UInt8(ascii: "`"): scanNested(until: byte)
      case UInt8(ascii: "("): scanNested(until: UInt8(ascii: ")"))
      case UInt8(ascii: "<"): scanRedirection()
      case UInt8(ascii: "\n"):
        index += 1
        scanDocuments()
      default: index += 1
      }
    }
  }

  private mutating func scanNested(until closing: UInt8) {
    index += 1
    // No author nests deeper; brackets without end are read as letters.
    guard depth < 50 else { return }
    depth += 1
    scan(until: closing)
    depth -= 1
  }

  private mutating func skipSingleQuoted() {
    index += 1
    while let byte = next, byte != UInt8(ascii: "'") { index += 1 }
    index += 1
  }

  private mutating func scanDoubleQuoted() {
    index += 1
    while let byte = next, byte != UInt8(ascii: "\"") { scanQuotedPart(byte) }
    index += 1
  }

  /// What the shell still looks at between double quotes and in a here-document.
  private mutating func scanQuotedPart(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"): index += 2
    case UInt8(ascii: "$"): scanExpansion(isQuoted: true)
    case UInt8(ascii: "`"): scanNested(until: byte)
    default: index += 1
    }
  }

  private mutating func scanExpansion(isQuoted: Bool) {
    let start = index
    index += 1
    switch next {
    case UInt8(ascii: "("): scanNested(until: UInt8(ascii: ")"))
    case UInt8(ascii: "'") where !isQuoted:
      // `$'…'`: its backslashes count.
      index += 1
      while let byte = next, byte != UInt8(ascii: "'") {
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      index += 1
    case UInt8(ascii: "{"):
      index += 1
      // `${#name}` is its length.
      if next == UInt8(ascii: "#") { index += 1 }
      let name = takeName()
      // `${target.minor}` is no parameter of the shell: a part of a version is filled in.
      let isPart = next == UInt8(ascii: ".")
      // `${name:=value}` gives it one.
      let gives = bytes[min(index, bytes.count)...].prefix(2)
      if gives.elementsEqual(":=".utf8) || gives.first == UInt8(ascii: "=") { given.insert(name) }
      while let byte = next, byte != UInt8(ascii: "}") {
        if !isQuoted, byte == UInt8(ascii: "'") {
          skipSingleQuoted()
        } else if byte == UInt8(ascii: "\"") {
          scanDoubleQuoted()
        } else {
          scanQuotedPart(byte)
        }
      }
      index += 1
      if !name.isEmpty, !isPart { note(name, start) }
    default:
      let name = takeName()
      if !name.isEmpty { note(name, start) }
    }
  }

  private mutating func note(_ name: String, _ start: Int) {
    uses.append(.init(name: name, range: start..<min(index, bytes.count)))
  }

  private mutating func takeName() -> String {
    guard index < bytes.count else { return "" }
    let start = index
    while let byte = next,
      byte == UInt8(ascii: "_") || (0x41...0x5A).contains(byte & 0xDF)
        || (index > start && (0x30...0x39).contains(byte))
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func scanRedirection() {
    var count = 0
    while next == UInt8(ascii: "<") {
      index += 1
      count += 1
    }
    guard count == 2 else { return }
    let isIndented = next == UInt8(ascii: "-")
    if isIndented { index += 1 }
    while next == UInt8(ascii: " ") { index += 1 }
    var delimiter: [UInt8] = []
    var isLiteral = false
    while let byte = next, !" \t\n;&|<>()".utf8.contains(byte) {
      if "'\"\\".utf8.contains(byte) { isLiteral = true } else { delimiter.append(byte) }
      index += 1
    }
    documents.append((delimiter, isIndented, isLiteral))
  }

  private mutating func scanDocuments() {
    let waiting = documents
    documents = []
    for document in waiting {
      while index < bytes.count {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        var line = bytes[index..<end]
        if document.isIndented { line = line.drop { $0 == UInt8(ascii: "\t") } }
        if line.elementsEqual(document.delimiter) {
          index = min(end + 1, bytes.count)
          break
        }
        while !document.isLiteral, index < end, let byte = next { scanQuotedPart(byte) }
        index = max(index, min(end + 1, bytes.count))
      }
    }
  }
}
