package import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// Reads nodes as the values that fields expect, and notes every mistake on the way.
///
/// A reader never stops: where a value is unusable it reports why and goes on with a placeholder.
package struct ValueReader {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Every name that the document being read defines or means, in the order of its text.
  var uses: [NameUse] = []
  /// The same of the documents that have been read.
  package private(set) var names: DocumentNames = [:]

  package init() {}

  /// Reads a document, whose names are its own wherever it stands.
  mutating func document<Document: WrittenDocument>(
    _ read: (inout ValueReader) -> Document?
  ) -> Document? {
    let outer = uses
    uses = []
    let document = read(&self)
    names[Document.kind] = uses
    uses = outer
    return document
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reads a mapping, or what may stand in its place.
  mutating func record<Record>(
    _ node: YAMLNode, _ schema: Schema<Record>, into record: inout Record
  ) {
    if let shorthand = schema.shorthand, shorthand.reads(node) {
      shorthand.read(&self, node, &record)
      schema.names(record, &uses)
    } else {
      fields(node, schema, into: &record)
    }
    schema.settle(&self, node, &record)
  }

  private mutating func fields<Record>(
    _ node: YAMLNode, _ schema: Schema<Record>, into record: inout Record
  ) {
    guard case .mapping(let pairs) = node.content else {
      return reportWrongType(node, wanted: "a mapping (\(schema.title))")
    }
    var seen: UInt64 = 0
    for pair in pairs {
      guard case .scalar(let key) = pair.key.content else { continue }
      guard
        let position = schema.position(of: key.text)
          ?? positionMeant(by: pair.key, key.text, in: node, schema, seen)
      else { continue }
      seen |= 1 << UInt64(position)
      schema.fields[position].read(&self, pair.value, &record)
    }
    guard seen & schema.required != schema.required else { return }
    for (index, field) in schema.fields.enumerated()
    where field.isRequired && seen & (1 << UInt64(index)) == 0 {
      report(
        Diagnostic(
          .missingField, "\(schema.title) has no `\(field.name)`", at: firstLine(of: node),
          label: "`\(field.name)` belongs here",
          help: ["add `\(field.name):` (\(field.summary))"]))
    }
  }

  /// Reads a mapping whose keys are ids of the author's own.
  mutating func table(
    _ node: YAMLNode, _ what: String, _ read: (inout ValueReader, Name, YAMLNode) -> Void
  ) {
    if node.isNull { return }
    guard case .mapping(let pairs) = node.content else {
      return reportWrongType(node, wanted: "a mapping of \(what)")
    }
    for pair in pairs {
      guard case .scalar(let key) = pair.key.content else { continue }
      read(&self, Name(key.text, at: pair.key.span), pair.value)
    }
  }

  /// Reads the items of a list; one value that is no list counts as a list of one.
  mutating func list<Item>(
    _ node: YAMLNode, _ read: (inout ValueReader, YAMLNode) -> Item?
  ) -> [Item] {
    switch node.content {
    case .sequence(let items):
      var result: [Item] = []
      result.reserveCapacity(items.count)
      for item in items {
        if let value = read(&self, item) { result.append(value) }
      }
      return result
    case .scalar where node.isNull: return []
    case .scalar, .mapping: return read(&self, node).map { [$0] } ?? []
    }
  }

  /// Reads the items of a value that has to be a list.
  mutating func properList<Item>(
    _ node: YAMLNode, of what: String, _ read: (inout ValueReader, YAMLNode) -> Item?
  ) -> [Item] {
    if case .sequence = node.content { return list(node, read) }
    reportWrongType(node, wanted: "a list of \(what)")
    return []
  }

  mutating func names(_ node: YAMLNode) -> [Name] {
    list(node) { reader, item in reader.name(item) }
  }

  /// Reads text that must not be empty.
  mutating func name(_ node: YAMLNode) -> Name? {
    guard case .scalar(let scalar) = node.content else {
      reportWrongType(node, wanted: "text")
      return nil
    }
    guard !node.isNull, !scalar.text.isEmpty else {
      if node.isDanglingAlias { return nil }
      report(
        Diagnostic(
          .wrongType, "text is missing here", at: node.span,
          help: ["write the value, or leave the key out"]))
      return nil
    }
    return Name(scalar.text, at: node.span)
  }

  mutating func identifier(_ node: YAMLNode) -> Name? {
    guard let name = name(node) else { return nil }
    checkIdentifier(name)
    return name
  }

  mutating func checkIdentifier(_ name: Name) {
    guard !isKebabCase(name.value) else { return }
    report(
      Diagnostic(
        .malformedIdentifier, "`\(name.value)` is not an id", at: name.span,
        notes: ["ids are lower-case words and numbers joined by `-`, such as `stop-observer`"],
        help: kebabCase(name.value).map { ["write `\($0)`"] } ?? []))
  }

  /// Reads a text as a value of some kind.
  mutating func value<Value>(
    _ node: YAMLNode, _ read: (String) -> Result<Value, UnfitText>
  ) -> Located<Value>? {
    guard let name = name(node) else { return nil }
    switch read(name.value) {
    case .success(let value): return Located(value, at: node.span)
    case .failure(let reason):
      report(Diagnostic(.malformedValue, reason.message, at: node.span, help: reason.help))
      return nil
    }
  }

  mutating func boolean(_ node: YAMLNode) -> Bool? {
    guard let name = name(node) else { return nil }
    if name.value == "true" { return true }
    if name.value == "false" { return false }
    report(
      Diagnostic(
        .malformedValue, "`\(name.value)` is neither `true` nor `false`", at: node.span))
    return nil
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ type: Value.Type, _ what: String
  ) -> Located<Value>? where Value.RawValue == String {
    guard let name = name(node) else { return nil }
    if let value = Value(rawValue: name.value) { return Located(value, at: node.span) }
    reportUnknownValue(name, what, known: Value.allCases.map(\.rawValue))
    return nil
  }

  mutating func word(_ node: YAMLNode, _ what: String, _ known: [String]) -> String? {
    guard let name = name(node) else { return nil }
    if known.contains(name.value) { return name.value }
    reportUnknownValue(name, what, known: known)
    return nil
  }

  mutating func reportUnknownValue(_ name: Name, _ what: String, known: [String]) {
    report(
      Diagnostic(
        .notInEnumeration, "`\(name.value)` is no \(what)", at: name.span,
        help: [suggest(name.value, among: known)]))
  }

  mutating func reportWrongType(_ node: YAMLNode, wanted: String) {
    if node.isDanglingAlias { return }
    let found =
      switch node.content {
      case .scalar: node.isNull ? "nothing" : "text"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    report(
      Diagnostic(
        .wrongType, "\(wanted) must stand here, not \(found)", at: firstLine(of: node)))
  }

  /// Reports an unknown key, and says which field it must have meant: its value is read as that
  /// field's, so that one slip does not make everything that depends on it undefined.
  private mutating func positionMeant<Record>(
    by node: YAMLNode, _ key: String, in mapping: YAMLNode, _ schema: Schema<Record>,
    _ seen: UInt64
  ) -> Int? {
    let nearest = NameSuggestion.nearest(to: key, among: schema.fieldNames)
    let span = node.span
    report(
      Diagnostic(
        .unknownKey, "\(schema.title) has no key `\(key)`", at: span,
        help: [suggest(key, among: schema.fieldNames)],
        fixIts: nearest.map { [FixIt(replace: span, with: $0, .suggestion)] } ?? []))
    guard let nearest, mapping[nearest] == nil, let position = schema.position(of: nearest) else {
      return nil
    }
    return seen & (1 << UInt64(position)) == 0 ? position : nil
  }

  /// Long mappings are pointed at by their first key, so that the snippet stays short.
  func firstLine(of node: YAMLNode) -> SourceSpan {
    if case .mapping(let pairs) = node.content, let first = pairs.first { return first.key.span }
    if case .sequence(let items) = node.content, let first = items.first {
      return SourceSpan(file: node.span.file, start: node.span.start, end: first.span.start)
    }
    return node.span
  }
}

/// "a similar name exists: `x`", or the list of what there is.
package func suggest(_ name: String, among known: [String]) -> String {
  if let nearest = NameSuggestion.nearest(to: name, among: known) {
    return "a similar name exists: `\(nearest)`"
  }
  if known.isEmpty { return "none is defined" }
  let shown = known.prefix(20).map { "`\($0)`" }.joined(separator: ", ")
  return "known: " + shown + (known.count > 20 ? " and \(known.count - 20) more" : "")
}

package func isKebabCase(_ text: String) -> Bool {
  var afterDash = true
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      afterDash = false
    case UInt8(ascii: "-") where !afterDash: afterDash = true
    default: return false
    }
  }
  return !afterDash
}

/// The nearest id to a text, or nil where nothing of it could stand in an id.
private func kebabCase(_ text: String) -> String? {
  var words: [String] = []
  for word in text.lowercased().split(whereSeparator: {
    !$0.isASCII || !($0.isLetter || $0.isNumber)
  }) {
    words.append(String(word))
  }
  return words.isEmpty ? nil : words.joined(separator: "-")
}
