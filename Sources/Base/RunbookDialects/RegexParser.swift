/// Reads a regular expression: POSIX extended, and of that only what POSIX defines, with the words
/// of GNU (`\b`, `\B`, `\<`, `\>`, `\w`, `\W`, `\s`, `\S`), which every `grep -E` of Linux knows.
///
/// What is left out is what programs read differently, or take for something that its author did
/// not mean: empty alternatives, a repeat of nothing or of a repeat, `\d`, back references, ranges
/// that depend on a locale.
struct RegexParser {
  let bytes: [UInt8]
  let unit: ExtendedRegex.Unit
  private var index = 0
  private var groups = 0

  static func parse(_ pattern: String, unit: ExtendedRegex.Unit) throws(RegexFault) -> RegexNode {
    let bytes = Array(pattern.utf8)
    guard !bytes.isEmpty else { throw RegexFault("is empty, and would match anything") }
    guard bytes.count <= ExtendedRegex.longest else {
      throw RegexFault("is longer than \(ExtendedRegex.longest) bytes")
    }
    if bytes.contains(0x0A) {
      throw RegexFault(
        "has a line break, and is held against one line at a time",
        remedy: "join alternatives with `|`")
    }
    if bytes.contains(0) { throw RegexFault("has a NUL, which no output keeps") }
    var parser = RegexParser(bytes: bytes, unit: unit)
    let node = try parser.alternatives(depth: 0)
    let size = node.states(upTo: ExtendedRegex.largest + 1)
    guard size <= ExtendedRegex.largest else {
      throw RegexFault(
        "is too large once its repeats are written out",
        remedy: "repeat less, or fewer groups inside one another")
    }
    return node
  }

  private init(bytes: [UInt8], unit: ExtendedRegex.Unit) {
    self.bytes = bytes
    self.unit = unit
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func next(after count: Int) -> UInt8? {
    index + count < bytes.count ? bytes[index + count] : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  // MARK: Structure

  private mutating func alternatives(depth: Int) throws(RegexFault) -> RegexNode {
    var branches = [try branch(depth: depth)]
    while take("|") { branches.append(try branch(depth: depth)) }
    if depth == 0, next == UInt8(ascii: ")") {
      throw RegexFault("has a `)` without a `(`", remedy: "write `\\)` for the character itself")
    }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func branch(depth: Int) throws(RegexFault) -> RegexNode {
    var pieces: [RegexNode] = []
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      pieces.append(try piece(depth: depth))
    }
    guard !pieces.isEmpty else {
      throw RegexFault(
        "has an alternative or a group with nothing in it",
        remedy: "write `(x)?` for what may be left out")
    }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func piece(depth: Int) throws(RegexFault) -> RegexNode {
    let start = index
    let atom = try atom(depth: depth)
    guard let (least, most) = try repeatCount() else { return atom }
    if case .assertion = atom {
      throw RegexFault("repeats `\(text(start, index - 1))`, which is a place and no character")
    }
    if (least, most) != (0, nil), (least, most) != (1, nil), (least, most) != (0, 1),
      atom.hasAssertion
    {
      throw RegexFault(
        "counts repeats of `\(text(start, index))`, in which a place stands",
        remedy: "write it out: programs disagree about it")
    }
    if bytes[start] >= 0x80, unit == .bytes {
      throw RegexFault(
        "repeats `\(character(at: start))`, which is several bytes to `grep`",
        remedy: "put it in parentheses")
    }
    if let byte = next, RegexParser.repeats.contains(byte) {
      throw RegexFault(
        "repeats a repeat: `\(text(start, index + 1))`",
        remedy: "there is no lazy `*?` here; put parentheses around what is repeated twice")
    }
    return .repeated(atom, least: least, most: most)
  }

  private static let repeats = Array("*+?{".utf8)

  /// - Returns: nil where nothing is repeated.
  private mutating func repeatCount() throws(RegexFault) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard take("{") else { return nil }
    let fault = RegexFault(
      "has a `{` that begins no repeat such as `{2}`, `{2,}` or `{2,5}`",
      remedy: "write `\\{` for the character itself")
    guard let least = number() else { throw fault }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else { throw fault }
    guard max(least, most ?? 0) <= ExtendedRegex.mostRepeats else {
      throw RegexFault("repeats more than \(ExtendedRegex.mostRepeats) times")
    }
    if let most, most < least {
      throw RegexFault("repeats at least \(least) and at most \(most) times")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var digits = 0
    var value = 0
    while let byte = next, (0x30...0x39).contains(byte) {
      value = min(value * 10 + Int(byte - 0x30), 1_000_000)
      digits += 1
      index += 1
    }
    return digits == 0 ? nil : value
  }

  // MARK: One character

  private mutating func atom(depth: Int) throws(RegexFault) -> RegexNode {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "("): return try group(depth: depth)
    case UInt8(ascii: "["):
      index += 1
      var bracket = RegexBracket(bytes: bytes, index: index)
      let set = try bracket.set()
      index = bracket.index
      guard bracket.isNegated else { return .set(set) }
      return anyCharacter(of: set.inverted)
    case UInt8(ascii: "\\"): return try escape()
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      index += 1
      return .assertion(byte == UInt8(ascii: "^") ? .lineStart : .lineEnd)
    case UInt8(ascii: "."):
      index += 1
      return anyCharacter(of: ByteSet().inverted)
    case _ where RegexParser.repeats.contains(byte):
      throw RegexFault(
        "has a `\(character(at: index))` with nothing before it to repeat",
        remedy: "write `\\\(character(at: index))` for the character itself")
    default:
      let length = character(at: index).utf8.count
      let nodes = bytes[index..<index + length].map { RegexNode.set(ByteSet([$0])) }
      index += length
      return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }
  }

  private mutating func group(depth: Int) throws(RegexFault) -> RegexNode {
    index += 1
    groups += 1
    guard groups <= ExtendedRegex.mostGroups else {
      throw RegexFault("has more than \(ExtendedRegex.mostGroups) groups")
    }
    guard depth < ExtendedRegex.deepest else {
      throw RegexFault("has more than \(ExtendedRegex.deepest) groups inside one another")
    }
    if next == UInt8(ascii: "?") {
      throw RegexFault(
        "has a `(?`, which is of another dialect",
        remedy: "groups are written `(…)` here, without looking ahead or behind")
    }
    if next == UInt8(ascii: "*") {
      throw RegexFault("has a `*` with nothing before it to repeat")
    }
    let node = try alternatives(depth: depth + 1)
    guard take(")") else {
      throw RegexFault("has a `(` without a `)`", remedy: "write `\\(` for the character itself")
    }
    return node
  }

  private mutating func escape() throws(RegexFault) -> RegexNode {
    guard let byte = next(after: 1) else { throw RegexFault("ends in a single backslash") }
    defer { index += 2 }
    switch byte {
    case UInt8(ascii: "b"): return .assertion(.wordBorder)
    case UInt8(ascii: "B"): return .assertion(.noWordBorder)
    case UInt8(ascii: "<"): return .assertion(.wordStart)
    case UInt8(ascii: ">"): return .assertion(.wordEnd)
    case UInt8(ascii: "w"): return .set(.word)
    case UInt8(ascii: "W"): return anyCharacter(of: ByteSet.word.inverted)
    case UInt8(ascii: "s"): return .set(ByteSet(className: "space") ?? ByteSet())
    case UInt8(ascii: "S"):
      return anyCharacter(of: (ByteSet(className: "space") ?? ByteSet()).inverted)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      throw RegexFault("refers back with `\\\(Unicode.Scalar(byte))`, which no matcher bounds")
    case UInt8(ascii: "`"), UInt8(ascii: "'"), 0x20, 0x80...,
      _ where ByteSet(className: "punct")?.contains(byte) != true:
      throw RegexFault(
        "has `\\\(character(at: index + 1))`, which has no meaning that all programs share",
        remedy: RegexParser.remedies[byte].map { "write `\($0)`" }
          ?? "leave the backslash out, or double it for a backslash")
    default: return .set(ByteSet([byte]))
    }
  }

  private static let remedies: [UInt8: String] = [
    UInt8(ascii: "d"): "[0-9]", UInt8(ascii: "D"): "[^0-9]", UInt8(ascii: "h"): "[[:blank:]]",
    UInt8(ascii: "t"): "[[:blank:]]", UInt8(ascii: "A"): "^", UInt8(ascii: "z"): "$",
    UInt8(ascii: "Z"): "$", UInt8(ascii: "`"): "^", UInt8(ascii: "'"): "$",
    UInt8(ascii: "n"): "$", UInt8(ascii: "r"): "[[:cntrl:]]",
  ]

  /// One character that begins with a byte of a set; where characters count, a longer one whole.
  private func anyCharacter(of set: ByteSet) -> RegexNode {
    guard unit == .characters else { return .set(set) }
    let ascii = ByteSet((0...0x7F).filter { set.contains($0) })
    let more = RegexNode.set(ByteSet(0x80...0xBF))
    return .alternatives([
      .set(ascii), .sequence([.set(ByteSet(0xC2...0xDF)), more]),
      .sequence([.set(ByteSet(0xE0...0xEF)), more, more]),
      .sequence([.set(ByteSet(0xF0...0xF4)), more, more, more]),
    ])
  }

  private func character(at index: Int) -> String {
    String(String(decoding: bytes[index...], as: UTF8.self).unicodeScalars.prefix(1))
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start + 1, min(end, bytes.count))], as: UTF8.self)
  }
}
