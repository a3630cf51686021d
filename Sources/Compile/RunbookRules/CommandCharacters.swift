import RunbookBase

/// Characters of a command that make a reader see something else than what runs.
struct CommandCharacters {
  struct Finding: Equatable {
    enum Kind { case hidden, lookAlike }

    let kind: Kind
    let scalar: Unicode.Scalar
    /// 0-based, in UTF-8 bytes of the text; of every one of them where the same stands in a row.
    var range: Range<Int>
  }

  /// Ordered by their places.
  private(set) var findings: [Finding] = []

  private enum Quote { case none, single, double, comment }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private var quote = Quote.none
  /// Words that end the here-documents that begin with the next line.
  private var waiting: [(word: [Unicode.Scalar], dropsTabs: Bool)] = []

  init(_ text: String) {
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) else {
      scalars = []
      return
    }
    scalars = Array(text.unicodeScalars)
    while index < scalars.count { step() }
  }

  /// What is found in text that no shell reads as a command, such as a path: only what is hidden.
  static func hidden(in text: String) -> [Finding] {
    CommandCharacters(text).findings.filter { $0.kind == .hidden }
  }

  // MARK: - Reading

  private func at(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private mutating func step() {
    let scalar = scalars[index]
    judge(scalar)
    switch (quote, scalar) {
    case (.none, "\\"), (.double, "\\"):
      advance()
      if let next = at(index) {
        judge(next)
        advance()
      }
      return
    case (.none, "'"): quote = .single
    case (.none, "\""): quote = .double
    case (.single, "'"), (.double, "\""): quote = .none
    case (.none, "#") where startsWord: quote = .comment
    case (.none, "<") where at(index + 1) == "<" && at(index + 2) != "<" && at(index - 1) != "<":
      takeDelimiter()
      return
    case (.none, "\n"), (.comment, "\n"):
      quote = .none
      advance()
      skipHereDocuments()
      return
    default: break
    }
    advance()
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private var startsWord: Bool {
    guard let before = at(index - 1) else { return true }
    return " \t\n;|&()".unicodeScalars.contains(before)
  }

  private mutating func takeDelimiter() {
    advance()
    advance()
    let dropsTabs = at(index) == "-"
    if dropsTabs { advance() }
    while at(index) == " " || at(index) == "\t" { advance() }
    var word: [Unicode.Scalar] = []
    while let next = at(index), !" \t\n;|&<>()".unicodeScalars.contains(next) {
      judge(next)
      if next != "'", next != "\"", next != "\\" { word.append(next) }
      advance()
    }
    if !word.isEmpty { waiting.append((word, dropsTabs)) }
  }

  private mutating func skipHereDocuments() {
    for (word, dropsTabs) in waiting {
      quote = .double
      while index < scalars.count {
        let end = scalars[index...].firstIndex(of: "\n") ?? scalars.count
        var line = scalars[index..<end]
        if dropsTabs { line = line.drop { $0 == "\t" } }
        let isEnd = line.elementsEqual(word)
        while index < end {
          judge(scalars[index])
          advance()
        }
        if index < scalars.count { advance() }
        if isEnd { break }
      }
    }
    waiting = []
    quote = .none
  }

  // MARK: - Judging

  private mutating func judge(_ scalar: Unicode.Scalar) {
    if scalar == "\n" || scalar == "\t" || (0x20..<0x7F).contains(scalar.value) { return }
    if HiddenCharacter.contains(scalar) { return add(.hidden, scalar) }
    switch LookAlike.sign(of: scalar) {
    case nil: return
    case " ": if quote == .none || quote != .comment && isBetweenASCII { add(.lookAlike, scalar) }
    case "-": if quote == .none || quote != .comment && startsOption { add(.lookAlike, scalar) }
    default: if quote == .none { add(.lookAlike, scalar) }
    }
  }

  private mutating func add(_ kind: Finding.Kind, _ scalar: Unicode.Scalar) {
    let end = offset + UTF8.width(scalar)
    if let last = findings.last, last.scalar == scalar, last.range.upperBound == offset {
      findings[findings.count - 1].range = last.range.lowerBound..<end
    } else {
      findings.append(Finding(kind: kind, scalar: scalar, range: offset..<end))
    }
  }

  /// Text of another language has blanks of its own.
  private var isBetweenASCII: Bool {
    [at(index - 1), at(index + 1)].allSatisfy { $0.map { $0.value < 0x80 } ?? true }
  }

  /// A dash between words of a sentence is one; at the beginning of a word it was to be an option.
  private var startsOption: Bool {
    let before = at(index - 1).map { " \t\n'\"=(`".unicodeScalars.contains($0) } ?? true
    guard before, let next = at(index + 1) else { return false }
    return next.properties.isAlphabetic || next == "-" || LookAlike.sign(of: next) == "-"
  }
}

/// Characters that look like those that mean something to a shell.
enum LookAlike {
  /// What it looks like.
  static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0x2E3A, 0x2E3B: "-"
    case 0x2018...0x201B, 0x2032, 0x2035, 0x02B9, 0x02BC, 0x02C8, 0x00B4: "'"
    case 0x201C...0x201F, 0x2033, 0x2036, 0x02BA, 0x02EE: "\""
    case 0x02CB: "`"
    case 0x037E: ";"
    case 0x2044, 0x2215, 0x29F8: "/"
    case 0x2236, 0xA789: ":"
    case 0x2024: "."
    case 0x2223, 0x01C0: "|"
    case 0x2039: "<"
    case 0x203A: ">"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFF01 + 0x21)
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Such as `right-to-left override`, without its article.
  var plainName: String {
    switch value {
    case 0x08: "backspace"
    case 0x0D: "carriage return"
    case 0x1B: "escape"
    case 0x9B: "control sequence introducer"
    case ..<0x20, 0x7F...0x9F: "a control character"
    default: (properties.nameAlias ?? properties.name ?? "a character without name").lowercased()
    }
  }
}
