import RunbookDiagnostics

/// Takes what has changed in a value over into the text that it was read from. What did not change
/// stays as the author wrote it, comments and blank lines included: they lie between the places of
/// values.
package struct DocumentEdit {
  private struct Replacement {
    let range: Range<Int>
    let text: String
  }

  private let source: [UInt8]
  private var replacements: [Replacement] = []

  /// - Parameters:
  ///   - source: the text from which `root` was read.
  ///   - old: what `root` says, as the same writer writes it that has written `new`.
  /// - Returns: the edited text.
  package static func apply(
    to source: [UInt8], root: YAMLNode, from old: WrittenNode, to new: WrittenNode
  ) -> [UInt8] {
    var edit = DocumentEdit(source: source)
    edit.change(root, old, new, indentation: -2)
    return edit.edited
  }

  private init(source: [UInt8]) { self.source = source }

  private var edited: [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard replacement.range.lowerBound >= position else { continue }
      result += source[position..<replacement.range.lowerBound]
      result += replacement.text.utf8
      position = replacement.range.upperBound
    }
    return result + source[position...]
  }

  /// - Parameter indentation: of the key or dash that a value stands behind.
  private mutating func change(
    _ node: YAMLNode, _ old: WrittenNode, _ new: WrittenNode, indentation: Int
  ) {
    if old == new { return }
    switch (node.content, old, new) {
    case (.mapping(let pairs), .mapping(let before), .mapping(let after))
    where before.allSatisfy({ entry in pairs.contains { $0.name == entry.key } }):
      change(pairs, of: node, before, after)
    case (.sequence(let items), .sequence(let before), .sequence(let after))
    where items.count == before.count && before.count == after.count:
      for (index, item) in items.enumerated() {
        change(item, before[index], after[index], indentation: column(item.span.start) - 2)
      }
    default: replace(node, new, indentation)
    }
  }

  private mutating func change(
    _ pairs: [YAMLPair], of node: YAMLNode, _ before: [WrittenNode.Entry],
    _ after: [WrittenNode.Entry]
  ) {
    let old = Dictionary(before.map { ($0.key, $0.value) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.key, $0.value) }) { first, _ in first }
    for pair in pairs {
      guard let was = old[pair.name] else { continue }
      if let value = new[pair.name] {
        change(pair.value, was, value, indentation: column(pair.key.span.start))
      } else {
        remove(pair, of: node, pairs)
      }
    }
    let added = after.filter { old[$0.key] == nil }
    if !added.isEmpty {
      add(added, to: node, pairs, isLeftEmpty: new.keys.allSatisfy { old[$0] == nil })
    }
  }

  // MARK: - Parts of a mapping

  private func isFlow(_ node: YAMLNode) -> Bool {
    node.span.start < source.count
      && (source[node.span.start] == UInt8(ascii: "{")
        || source[node.span.start] == UInt8(ascii: "["))
  }

  private mutating func add(
    _ entries: [WrittenNode.Entry], to node: YAMLNode, _ pairs: [YAMLPair], isLeftEmpty: Bool
  ) {
    if isFlow(node) {
      let parts = entries.compactMap { entry in
        YAMLPrinter.line(.mapping([entry])).map { String($0.dropFirst().dropLast()) }
      }
      let end = node.span.end - 1
      let comma = pairs.isEmpty || isLeftEmpty ? "" : ", "
      replacements.append(
        Replacement(range: end..<end, text: comma + parts.joined(separator: ", ")))
      return
    }
    guard let first = pairs.first, let last = pairs.last else { return }
    let indentation = column(first.key.span.start)
    let margin = String(repeating: " ", count: indentation)
    let text = entries.map { margin + YAMLPrinter.entry($0, indentation: indentation) + "\n" }
    let end = endOfLine(last.span.end)
    let needsBreak = end > 0 && source[end - 1] != 0x0A
    replacements.append(
      Replacement(range: end..<end, text: (needsBreak ? "\n" : "") + text.joined()))
  }

  private mutating func remove(_ pair: YAMLPair, of node: YAMLNode, _ pairs: [YAMLPair]) {
    guard isFlow(node) else {
      let start = startOfLine(pair.span.start)
      let isAlone = source[start..<pair.span.start].allSatisfy { $0 == 0x20 }
      let end = endOfLine(pair.span.end)
      // Behind a dash, the next key takes the place of the first.
      if isAlone {
        replacements.append(Replacement(range: start..<end, text: ""))
      } else if let next = pairs.first(where: { $0.span.start > pair.span.start }) {
        replacements.append(Replacement(range: pair.span.start..<next.span.start, text: ""))
      } else {
        replacements.append(Replacement(range: pair.span.start..<pair.span.end, text: "{}"))
      }
      return
    }
    var range = pair.span.start..<pair.span.end
    if let next = pairs.first(where: { $0.span.start > pair.span.start }) {
      range = range.lowerBound..<next.span.start
    } else if let earlier = pairs.last(where: { $0.span.end <= pair.span.start }) {
      range = earlier.span.end..<range.upperBound
    }
    replacements.append(Replacement(range: range, text: ""))
  }

  // MARK: - Values

  private mutating func replace(_ node: YAMLNode, _ new: WrittenNode, _ indentation: Int) {
    if indentation < 0 {
      let text = String(YAMLPrinter.document(new).dropLast())
      replacements.append(Replacement(range: node.span.start..<node.span.end, text: text))
      return
    }
    let start = startOfValue(node)
    let text =
      isWithinFlow(node)
      ? YAMLPrinter.line(new).map { " " + $0 } ?? ""
      : YAMLPrinter.value(new, indentation: indentation)
    replacements.append(Replacement(range: start..<max(start, node.span.end), text: text))
  }

  /// Behind the `:` or `-` in front of a value, tags and anchors included.
  private func startOfValue(_ node: YAMLNode) -> Int {
    var position = min(node.span.start, source.count)
    while position > 0 {
      let byte = source[position - 1]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") { return position }
      if byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 { return position }
      position -= 1
    }
    return position
  }

  /// Whether a value stands in a list or mapping in flow style.
  private func isWithinFlow(_ node: YAMLNode) -> Bool {
    var depth = 0
    for byte in source[startOfLine(node.span.start)..<min(node.span.start, source.count)] {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
    }
    return depth > 0
  }

  // MARK: - Lines

  private func startOfLine(_ offset: Int) -> Int {
    var position = min(offset, source.count)
    while position > 0, source[position - 1] != 0x0A { position -= 1 }
    return position
  }

  /// Behind the line break of the line in which a value ends.
  private func endOfLine(_ offset: Int) -> Int {
    if offset > 0, offset <= source.count, source[offset - 1] == 0x0A { return offset }
    var position = offset
    while position < source.count, source[position] != 0x0A { position += 1 }
    return min(position + 1, source.count)
  }

  private func column(_ offset: Int) -> Int { offset - startOfLine(offset) }
}
