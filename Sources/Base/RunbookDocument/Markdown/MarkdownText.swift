package import RunbookBase

/// Text escaped once so that GitHub-flavoured Markdown shows it literally, with as few backslashes
/// as that takes: the checklist is read as plain text too.
package struct MarkdownText: SafeText, Equatable {
  package let safeText: String

  private init(safe text: String) { safeText = text }

  /// Text within a line or a heading; line breaks become spaces.
  package init(inline text: String) {
    let line = PrintableText.textLines(text).map(MarkdownText.trimmed).joined(separator: " ")
    safeText = MarkdownText.escaped(line)
  }

  /// An author's sentence within a line: what stands between backquotes becomes code.
  package init(prose text: String) {
    let line = PrintableText.textLines(text).map(MarkdownText.trimmed).joined(separator: " ")
    safeText = MarkdownText.prose(line, inCell: false)
  }

  /// The same for a cell of a table.
  package init(proseCell text: String) {
    safeText = PrintableText.textLines(text).map {
      MarkdownText.prose(MarkdownText.trimmed($0), inCell: true)
    }
    .joined(separator: "<br>")
  }

  /// An author's paragraphs; line breaks within them are kept, what stands between backquotes
  /// becomes code.
  package init(block text: String) {
    let lines = PrintableText.textLines(text).map {
      MarkdownText.prose(MarkdownText.trimmed($0), inCell: false)
    }
    var block = ""
    for (index, line) in lines.enumerated() {
      let isLast = index + 1 == lines.count
      // A backslash at the end of a line keeps the break; a paragraph ends by itself.
      let keepsBreak = !line.isEmpty && !isLast && !lines[index + 1].isEmpty
      block += line + (keepsBreak ? "\\" : "") + (isLast ? "" : "\n")
    }
    safeText = block
  }

  /// Something as a quotation.
  init(quoting text: MarkdownText) {
    let lines = text.safeText.split(separator: "\n", omittingEmptySubsequences: false)
    safeText = lines.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  /// The marks of a heading; 1 is the highest level.
  init(heading level: Int) { safeText = String(repeating: "#", count: level) }

  /// Room to write on paper.
  init(blank width: Int) { safeText = String(repeating: "_", count: width) }

  /// A cell of a table; line breaks are kept.
  package init(cell text: String) {
    safeText = PrintableText.textLines(text).map { MarkdownText.escaped(MarkdownText.trimmed($0)) }
      .joined(separator: "<br>")
  }

  /// A code span, also in a cell when `inCell`; line breaks become spaces.
  package init(code text: String, inCell: Bool = false) {
    var line = PrintableText.joined(text)
    guard !line.isEmpty else {
      safeText = "(empty)"
      return
    }
    if inCell { line = line.replacing("|", with: "\\|") }
    let ticks = String(repeating: "`", count: MarkdownText.longestRun(of: "`", in: line) + 1)
    let needsPadding =
      line.hasPrefix("`") || line.hasSuffix("`")
      || (line.hasPrefix(" ") && line.hasSuffix(" ") && line.contains { $0 != " " })
    let padding = needsPadding ? " " : ""
    safeText = ticks + padding + line + padding + ticks
  }

  /// A fenced block with the text as it is, byte for byte but for what a reader would not see.
  package init(fence text: String, language: DocumentLanguage) {
    let text = PrintableText.text(text)
    let length = max(3, MarkdownText.longestRun(of: "`", in: text) + 1)
    let fence = String(repeating: "`", count: length)
    // By bytes: as characters, CR and LF together are one.
    let end = text.utf8.last == 0x0A ? "" : "\n"
    safeText = "\(fence)\(language.rawValue)\n\(text)\(end)\(fence)"
  }

  package static func joined(_ parts: [MarkdownText], by separator: StaticString) -> MarkdownText {
    MarkdownText(safe: parts.map(\.safeText).joined(separator: "\(separator)"))
  }

  package static func + (a: MarkdownText, b: MarkdownText) -> MarkdownText {
    MarkdownText(safe: a.safeText + b.safeText)
  }
}

extension MarkdownText: ExpressibleByStringInterpolation {
  /// Literal parts are our own Markdown; whatever is interpolated must be safe already.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ part: any SafeText) { text += part.safeText }
  }

  package init(stringLiteral value: String) { safeText = value }
  package init(stringInterpolation: StringInterpolation) { safeText = stringInterpolation.text }
}

// MARK: - Escaping

extension MarkdownText {
  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while let last = line.unicodeScalars.last, last == " " || last == "\t" { line.removeLast() }
    return String(line.drop { $0 == " " || $0 == "\t" })
  }

  private static func longestRun(of mark: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// One line in which pairs of single backquotes hold code; literal where they do not pair.
  private static func prose(_ line: String, inCell: Bool) -> String {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    let spans = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    guard parts.count > 1, parts.count % 2 == 1, !spans.contains(where: \.isEmpty) else {
      return escaped(line)
    }
    let dollars = parts.joined().unicodeScalars.count { $0 == "$" }
    return parts.enumerated().map { index, part in
      index % 2 == 1
        ? MarkdownText(code: part, inCell: inCell).safeText
        : escaped(
          part, startsLine: index == 0, endsLine: index + 1 == parts.count, dollars: dollars)
    }
    .joined()
  }

  /// A line, or the part of one that stands before, between or after code.
  private static func escaped(
    _ line: String, startsLine: Bool = true, endsLine: Bool = true, dollars: Int? = nil
  ) -> String {
    let scalars = Array(line.unicodeScalars)
    let start = startsLine ? blockStart(scalars) : nil
    let dollars = dollars ?? scalars.count { $0 == "$" }
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let previous = index > 0 ? scalars[index - 1] : nil
      let needsEscape =
        switch scalar {
        case "`", "*", "[", "]", "<", "~", "|": true
        case "\\": next.map { isPunctuation($0) } ?? true
        case "_": !(isWord(previous) && isWord(next))
        case "&": next.map { isWord($0) || $0 == "#" } ?? false
        case "$": dollars > 1
        case ":": isShortcode(scalars[index...])
        case "#": index == start || (next == nil && endsLine)
        default: index == start
        }
      if needsEscape { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  /// Index of the character that would make a heading, list, quotation or rule of the line.
  private static func blockStart(_ line: [Unicode.Scalar]) -> Int? {
    guard let first = line.first else { return nil }
    func endsMark(_ index: Int) -> Bool { index >= line.count || line[index] == " " }
    switch first {
    case ">": return 0
    case "#": return endsMark(line.prefix { $0 == "#" }.count) ? 0 : nil
    case "+", "-", "=":
      let isRule = line.allSatisfy { $0 == first || $0 == " " }
      return isRule || endsMark(1) ? 0 : nil
    default: break
    }
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < line.count, line[digits] == "." || line[digits] == ")" else {
      return nil
    }
    return endsMark(digits + 1) ? digits : nil
  }

  /// `:word:` turns into a picture in some viewers.
  private static func isShortcode(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.dropFirst().prefix { isWord($0) || $0 == "+" || $0 == "-" }
    return word.contains { $0.properties.isAlphabetic }
      && rest.dropFirst(word.count + 1).first == ":"
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x7E).contains(scalar.value) && !isASCIIWord(scalar)
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
