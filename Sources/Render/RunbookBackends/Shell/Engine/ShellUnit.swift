/// A function of the runtime with the remarks above it, or what stands between functions.
struct ShellUnit {
  /// Of the function; nil for statements that are run where they stand, and for headings.
  let name: String?
  /// Whole lines, each with its line feed.
  let text: String
  /// Says what the functions below it are about, and stands where one of them does.
  var isHeading: Bool { name == nil && text.hasPrefix("# --- ") }

  /// The units of a part's text, in order.
  ///
  /// A function begins with `name() {` at the start of a line, and ends on that line or with the next
  /// `}` that has a line for itself and stands in no here-document.
  static func units(of text: String) -> [ShellUnit] {
    var units: [ShellUnit] = []
    var lines: [Substring] = []
    var function: String?
    var delimiter: Substring?
    func flush() {
      guard !lines.isEmpty else { return }
      units.append(ShellUnit(name: function, text: lines.map { $0 + "\n" }.joined()))
      lines = []
      function = nil
    }
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if rest.last == "" { rest.removeLast() }
    /// Whether the lines so far are remarks that may belong to what follows.
    var isRemark = true
    while let line = rest.popFirst() {
      lines.append(line)
      if let word = delimiter {
        if line == word { delimiter = nil }
        continue
      }
      if function != nil {
        delimiter = documentDelimiter(line)
        guard line == "}" else { continue }
        takeBlanks(&rest, into: &lines)
        flush()
        isRemark = true
      } else if let name = functionName(line) {
        if !isRemark {
          // What stands above is run by itself, but for the remarks just above the function.
          let remarks = lines.dropLast().reversed().prefix { $0.hasPrefix("#") }.count + 1
          let own = Array(lines.suffix(remarks))
          lines.removeLast(remarks)
          flush()
          lines = own
        }
        function = name
        guard isWhole(line) else { continue }
        takeBlanks(&rest, into: &lines)
        flush()
        isRemark = true
      } else if isRemark, line.hasPrefix("# --- ") {
        takeBlanks(&rest, into: &lines)
        flush()
      } else if !line.isEmpty, !line.hasPrefix("#") {
        isRemark = false
      }
    }
    flush()
    return units
  }

  private static func takeBlanks(_ rest: inout ArraySlice<Substring>, into lines: inout [Substring])
  {
    while rest.first == "" {
      lines.append("")
      rest.removeFirst()
    }
  }

  private static func functionName(_ line: Substring) -> String? {
    guard let end = line.firstRange(of: "() {")?.lowerBound, end > line.startIndex,
      line[..<end].utf8.allSatisfy(ShellCalls.isNameByte)
    else { return nil }
    return String(line[..<end])
  }

  /// Whether a function ends on the line that it begins on.
  private static func isWhole(_ line: Substring) -> Bool {
    guard let start = line.firstRange(of: "() {")?.upperBound else { return false }
    let body = line[start...].drop { $0 == " " }
    return !body.isEmpty && !body.hasPrefix("#")
  }

  private static func documentDelimiter(_ line: Substring) -> Substring? {
    guard let start = line.lastRange(of: "<<")?.upperBound else { return nil }
    let word = line[start...].drop { $0 == "'" }.prefix { ("A"..."Z").contains($0) || $0 == "_" }
    return word.isEmpty ? nil : word
  }
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    ranges(of: text).last
  }
}
