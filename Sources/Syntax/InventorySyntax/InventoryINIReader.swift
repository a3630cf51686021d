package import RunbookDiagnostics

/// Reads an inventory in Ansible's INI format: `[group]`, `[group:children]`, `[group:vars]`.
package enum InventoryINIReader {
  /// Never fails otherwise than by diagnostics, whatever the bytes.
  package static func read(_ file: SourceFile) -> InventoryTree {
    var reader = INIReading(file)
    for number in file.lineStarts.indices {
      let line = file.line(number + 1)
      reader.take(line.startIndex..<line.endIndex)
      if reader.tree.isFull { break }
    }
    reader.finish()
    return reader.tree
  }
}

private struct INIReading {
  private enum Section {
    case hosts, children, vars
    /// What stands in a section that cannot be read is not looked at.
    case unknown
  }

  let file: SourceFile
  var tree = InventoryTree()
  private var section = Section.hosts
  private var group: Int?
  /// Groups that a section of theirs defines; `[group:vars]` alone does not.
  private var defined: Set<String> = [InventoryTree.everyHost, InventoryTree.groupless]
  /// Where groups are meant that have to be defined somewhere, and by which section.
  private var meant: [(name: Located<String>, words: String)] = []
  /// Hosts by group that stand there by themselves rather than in a range.
  private var lines: [[Int]: SourceSpan] = [:]

  init(_ file: SourceFile) {
    self.file = file
    let start = SourceSpan(file: file.id, start: 0, end: 0)
    _ = tree.group(named: Located(InventoryTree.everyHost, at: start))
    group = tree.group(named: Located(InventoryTree.groupless, at: start))
  }

  mutating func take(_ line: Range<Int>) {
    let line = trimmed(line)
    guard let first = line.first.map({ file.bytes[$0] }), first != UInt8(ascii: "#"),
      first != UInt8(ascii: ";")
    else { return }
    if first == UInt8(ascii: "["), takeHeader(line) { return }
    switch section {
    case .hosts: takeHosts(line)
    case .children: takeChild(line)
    case .vars: takeVariable(line)
    case .unknown: break
    }
  }

  mutating func finish() {
    for (name, words) in meant where !defined.contains(name.value) {
      let known = tree.groups.map(\.name.value).filter { defined.contains($0) }
      tree.report(
        Diagnostic(
          .unknownGroup, "\(words) group `\(name.value)`, which no section defines",
          at: name.span,
          help: [
            NameSuggestion.nearest(to: name.value, among: known).map { "did you mean `\($0)`?" }
              ?? "add a section `[\(name.value)]`"
          ]))
    }
  }

  // MARK: - Sections

  /// - Returns: whether the line is the head of a section, well written or not.
  private mutating func takeHeader(_ line: Range<Int>) -> Bool {
    var end = line.lowerBound + 1
    while end < line.upperBound, file.bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end < line.upperBound else {
      report(.inventorySyntax, "the head of a section has no `]`", at: line, "add it")
      section = .unknown
      return true
    }
    let behind = trimmed((end + 1)..<line.upperBound)
    let isComment = behind.first.map { file.bytes[$0] == UInt8(ascii: "#") } ?? true
    let inner = (line.lowerBound + 1)..<end
    // `[1:3].example.com` is a host, `[web] x` a mistake.
    guard isComment else { return false }
    let parts = text(inner).split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let hasBlank = text(inner).utf8.contains { $0 == 0x20 || $0 == 0x09 }
    guard parts.count <= 2, !parts[0].isEmpty, !hasBlank else {
      // A range of host names that is nothing else is one as well.
      report(
        .inventorySyntax, "`\(text(line.lowerBound..<(end + 1)))` is no head of a section",
        at: line.lowerBound..<(end + 1),
        "write `[group]`, `[group:children]` or `[group:vars]`, without blanks")
      section = .unknown
      return true
    }
    let name = Located(
      parts[0], at: span(inner.lowerBound..<(inner.lowerBound + parts[0].utf8.count)))
    open(name, kind: parts.count == 2 ? parts[1] : "hosts", at: inner)
    return true
  }

  private mutating func open(_ name: Located<String>, kind: String, at inner: Range<Int>) {
    switch kind {
    case "hosts": section = .hosts
    case "children": section = .children
    case "vars":
      section = .vars
      meant.append((name, "variables are set for"))
    default:
      section = .unknown
      let place = (inner.lowerBound + name.value.utf8.count + 1)..<inner.upperBound
      report(
        .inventorySyntax, "a section cannot hold `\(kind)`", at: place,
        NameSuggestion.help(for: kind, among: ["hosts", "children", "vars"], kind: "words")
          ?? "write `children` or `vars`")
    }
    if section != .vars { defined.insert(name.value) }
    group = tree.group(named: name)
  }

  // MARK: - Lines

  private mutating func takeHosts(_ line: Range<Int>) {
    let words: [LineWords.Word]
    do throws(LineWords.Fault) {
      words = try LineWords.words(in: file.bytes, line)
    } catch {
      switch error {
      case .openQuote(let place):
        report(
          .inventorySyntax, "a quote that is not closed in its line", at: place..<(place + 1),
          "close it, or write `\\` before it if it belongs to the value")
      case .trailingBackslash(let place):
        report(
          .inventorySyntax, "a `\\` with nothing behind it", at: place..<(place + 1), "take it out")
      }
      return
    }
    guard let first = words.first, let group else { return }
    let variables = words.dropFirst().compactMap { assignment($0) }
    guard let place = place(first) else { return }
    let names: [String]
    do throws(HostPattern.Fault) {
      names = try HostPattern.names(place.pattern)
    } catch {
      return report(
        .hostPattern, "`\(place.pattern)` \(error.reason)", at: first.range, error.remedy)
    }
    for name in names {
      guard let found = tree.add(host: Located(name, at: span(first.range)), to: group) else {
        return
      }
      tree.add(place.port + variables, toHost: found.position)
      guard names.count == 1 else { continue }
      if let earlier = lines.updateValue(span(first.range), forKey: [group, found.position]) {
        tree.report(
          Diagnostic(
            .duplicateHost,
            "host `\(name)` stands twice in group `\(tree.groups[group].name.value)`",
            at: span(first.range), labels: [DiagnosticLabel("first here", at: earlier)],
            help: ["take one of the lines out"]))
      }
    }
  }

  /// The pattern of a host, and its port where one stands behind it.
  private mutating func place(
    _ word: LineWords.Word
  ) -> (pattern: String, port: [InventoryVariable])? {
    guard !word.text.isEmpty, word.text != "---" else {
      report(
        .inventorySyntax,
        word.text.isEmpty ? "a host without a name" : "`---` begins a YAML file", at: word.range,
        word.text.isEmpty ? "write its name" : "call the file `.yaml`, or say `format: yaml`")
      return nil
    }
    // A colon within brackets is one of a range, several are those of an IPv6 address.
    let bytes = Array(word.text.utf8)
    let behind = (bytes.lastIndex(of: UInt8(ascii: "]")) ?? -1) + 1
    let colons = bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") && $0 >= behind }
    guard colons.count == 1, let colon = colons.first else { return (word.text, []) }
    let port = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    guard let number = Int(port), (1...65535).contains(number) else {
      report(
        .inventorySyntax, "`\(port)` is no port", at: word.range,
        "write a number from 1 to 65535 behind the `:`, or take the `:` out")
      return nil
    }
    var pattern = String(decoding: bytes[..<colon], as: UTF8.self)
    // `[2001:db8::1]:22`.
    if pattern.hasPrefix("["), pattern.hasSuffix("]") {
      pattern = String(pattern.dropFirst().dropLast())
    }
    let place = span(word.place(of: (colon + 1)..<bytes.count))
    let name = Located("ansible_port", at: place)
    return (pattern, [InventoryVariable(name, InventoryValue(.text(port), at: place))])
  }

  private mutating func assignment(_ word: LineWords.Word) -> InventoryVariable? {
    let bytes = Array(word.text.utf8)
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0 else {
      report(
        .inventorySyntax, "`\(word.text)` is no variable with its value", at: word.range,
        "write `name=value`, in quotes where the value has blanks, or `#` before a comment")
      return nil
    }
    let name = Located(
      String(decoding: bytes[..<equals], as: UTF8.self), at: span(word.place(of: 0..<equals)))
    let value = String(decoding: bytes[(equals + 1)...], as: UTF8.self)
    // The quotes belong to the value.
    let place = span((word.place(of: equals..<(equals + 1)).lowerBound + 1)..<word.range.upperBound)
    return InventoryVariable(name, InventoryValue(PythonLiteral.content(of: value), at: place))
  }

  private mutating func takeChild(_ line: Range<Int>) {
    var end = line.lowerBound
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "#") }
    while end < line.upperBound, !isEnd(file.bytes[end]) { end += 1 }
    let rest = trimmed(end..<line.upperBound)
    let name = Located(text(line.lowerBound..<end), at: span(line.lowerBound..<end))
    guard rest.isEmpty || file.bytes[rest.lowerBound] == UInt8(ascii: "#"),
      !name.value.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "]") })
    else {
      return report(
        .inventorySyntax, "`\(text(line))` is no name of a group", at: line,
        "in a `:children` section each line names one group")
    }
    guard let group else { return }
    tree.add(child: name, toGroup: group)
    meant.append((name, "`[\(tree.groups[group].name.value):children]` has"))
  }

  private mutating func takeVariable(_ line: Range<Int>) {
    guard let equals = line.first(where: { file.bytes[$0] == UInt8(ascii: "=") }),
      equals > line.lowerBound
    else {
      return report(
        .inventorySyntax, "`\(text(line))` is no variable with its value", at: line,
        "in a `:vars` section each line is `name=value`")
    }
    let name = trimmed(line.lowerBound..<equals)
    let value = trimmed((equals + 1)..<line.upperBound)
    guard let group else { return }
    let content = PythonLiteral.content(of: text(value))
    tree.add(
      [
        InventoryVariable(
          Located(text(name), at: span(name)), InventoryValue(content, at: span(value)))
      ], toGroup: group)
  }

  // MARK: - Text

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: file.id, start: range.lowerBound, end: range.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while start < end, isBlank(file.bytes[start]) { start += 1 }
    while end > start, isBlank(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>, _ help: String
  ) {
    tree.report(Diagnostic(code, message, at: span(range), help: [help]))
  }
}
