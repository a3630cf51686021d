/// Reads one template. It goes over the bytes once.
struct MustacheParser {
  private typealias Node = MustacheTemplate.Node
  private typealias Mistake = MustacheTemplate.Mistake

  /// A section that is not closed yet.
  private struct Open {
    let name: String
    let isInverted: Bool
    let line: Int
    /// What stood before it.
    let before: [MustacheTemplate.Node]
  }

  private struct Tag {
    /// What stands behind the opening delimiter; nil for a plain name.
    let kind: UInt8?
    let content: String
    /// Where the text goes on behind it.
    let end: Int
    /// 1-based.
    let line: Int
  }

  private let text: [UInt8]
  private var position = 0
  private var line = 1
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var nodes: [MustacheTemplate.Node] = []
  private var open: [Open] = []
  private(set) var partials: [MustacheTemplate.Partial] = []
  private(set) var names: [MustacheTemplate.Mention] = []

  private static let lineFeed = UInt8(ascii: "\n")
  private static let kinds = Array("#^/>!=&{".utf8)
  /// Tags of Mustache that do more than placing.
  private static let refused = Array("<$*%".utf8)

  init(_ text: [UInt8]) { self.text = text }

  mutating func parse() throws(MustacheTemplate.Mistake) -> [MustacheTemplate.Node] {
    nodes = [.lineStart]
    while let start = tagStart() {
      appendText(upTo: start)
      position = start
      try take(try readTag())
    }
    appendText(upTo: text.count)
    if case .lineStart? = nodes.last { nodes.removeLast() }
    if let section = open.last {
      throw Mistake(line: section.line, reason: "a section is not closed")
    }
    return nodes
  }

  // MARK: Text

  private func tagStart() -> Int? {
    var place = position
    while place + opening.count <= text.count {
      if text[place] == opening[0], text[place...].starts(with: opening) { return place }
      place += 1
    }
    return nil
  }

  /// Each line becomes a node of its own, because each may have to be indented.
  private mutating func appendText(upTo end: Int) {
    while position < end {
      let rest = text[position..<end]
      guard let lineEnd = rest.firstIndex(of: MustacheParser.lineFeed) else {
        nodes.append(.text(Array(rest)))
        position = end
        return
      }
      nodes.append(.text(Array(text[position...lineEnd])))
      nodes.append(.lineStart)
      position = lineEnd + 1
      line += 1
    }
  }

  // MARK: Tags

  private func readTag() throws(MustacheTemplate.Mistake) -> Tag {
    var start = position + opening.count
    let kind = start < text.count ? text[start] : nil
    if let kind, MustacheParser.refused.contains(kind) {
      throw Mistake(
        line: line,
        reason: "tags with `\(Character(UnicodeScalar(kind)))` are not supported; a template has "
          + "variables, sections, partials and comments")
    }
    let isKind = kind.map(MustacheParser.kinds.contains) ?? false
    if isKind { start += 1 }
    let end = (kind.map { closing(of: $0) } ?? closing)
    guard let place = find(end, from: start) else {
      throw Mistake(line: line, reason: "a tag is not finished")
    }
    let content = String(decoding: text[start..<place], as: UTF8.self)
    return Tag(
      kind: isKind ? kind : nil, content: content, end: place + end.count, line: line)
  }

  private func closing(of kind: UInt8) -> [UInt8] {
    switch kind {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
    case UInt8(ascii: "="): [UInt8(ascii: "=")] + closing
    default: closing
    }
  }

  private func find(_ bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + bytes.count <= text.count {
      if text[place] == bytes[0], text[place...].starts(with: bytes) { return place }
      place += 1
    }
    return nil
  }

  private mutating func take(_ tag: Tag) throws(MustacheTemplate.Mistake) {
    line += text[position..<tag.end].count { $0 == MustacheParser.lineFeed }
    let kind = tag.kind.map { Character(UnicodeScalar($0)) }
    if kind == nil || kind == "{" || kind == "&" {
      nodes.append(.value(mentioned(try name(of: tag), at: tag.line)))
      position = tag.end
      return
    }
    let indentation = takeLine(of: tag)
    switch kind {
    case "#", "^":
      let text = try checkedText(of: tag)
      _ = mentioned(MustacheParser.path(text), at: tag.line)
      open.append(
        Open(name: text, isInverted: kind == "^", line: tag.line, before: nodes))
      nodes = []
    case "/": try close(tag)
    case ">":
      let partial = MustacheTemplate.Partial(
        name: try checkedText(of: tag), indentation: indentation ?? [], line: tag.line)
      partials.append(partial)
      nodes.append(.partial(partial))
    case "=": try setDelimiters(tag)
    default: break
    }
    // Behind a tag that had its line for itself the next line begins.
    if indentation != nil { nodes.append(.lineStart) }
  }

  /// Goes on behind the tag; where it has its line for itself, behind the line.
  ///
  /// - Returns: what stands before a tag that has its line for itself, else nil.
  private mutating func takeLine(of tag: Tag) -> [UInt8]? {
    let start = text[..<position].lastIndex(of: MustacheParser.lineFeed).map { $0 + 1 } ?? 0
    let before = text[start..<position]
    let end = text[tag.end...].firstIndex(of: MustacheParser.lineFeed) ?? text.count
    position = tag.end
    guard before.allSatisfy(MustacheParser.isBlank),
      text[tag.end..<end].allSatisfy(MustacheParser.isBlank)
    else { return nil }
    if !before.isEmpty, case .text? = nodes.last { nodes.removeLast() }
    if case .lineStart? = nodes.last { nodes.removeLast() }
    if end < text.count { line += 1 }
    position = min(end + 1, text.count)
    return Array(before)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private mutating func close(_ tag: Tag) throws(MustacheTemplate.Mistake) {
    let name = try checkedText(of: tag)
    guard let section = open.popLast() else {
      throw Mistake(line: tag.line, reason: "a section is closed that was not opened")
    }
    guard section.name == name else {
      throw Mistake(
        line: tag.line, reason: "a section is closed by another name than it was opened")
    }
    let path = MustacheParser.path(name)
    let made: MustacheTemplate.Node =
      section.isInverted ? .inverted(path, nodes) : .section(path, nodes)
    nodes = section.before + [made]
  }

  private mutating func setDelimiters(_ tag: Tag) throws(MustacheTemplate.Mistake) {
    let both = tag.content.split(whereSeparator: \.isWhitespace)
    guard both.count == 2, !tag.content.contains("=") else {
      throw Mistake(line: tag.line, reason: "the delimiters are not well formed")
    }
    opening = Array(both[0].utf8)
    closing = Array(both[1].utf8)
  }

  // MARK: Names

  private func name(of tag: Tag) throws(MustacheTemplate.Mistake) -> MustacheTemplate.Name {
    MustacheParser.path(try checkedText(of: tag))
  }

  private mutating func mentioned(
    _ name: MustacheTemplate.Name, at line: Int
  ) -> MustacheTemplate.Name {
    if let first = name.first { names.append(MustacheTemplate.Mention(name: first, line: line)) }
    return name
  }

  private static func path(_ name: String) -> MustacheTemplate.Name {
    name == "." ? [] : name.split(separator: ".").map(String.init)
  }

  private func checkedText(of tag: Tag) throws(MustacheTemplate.Mistake) -> String {
    let words = tag.content.split(whereSeparator: \.isWhitespace)
    let isName = words.count == 1 && words[0].allSatisfy { !"{}()#^&*".contains($0) }
    guard isName, words[0] == "." || !words[0].split(separator: ".").isEmpty else {
      throw Mistake(line: tag.line, reason: "`\(tag.content)` is not a name")
    }
    return String(words[0])
  }
}
