import RunbookDiagnostics

/// Puts the nodes together from the events of the parser.
struct TreeBuilder {
  /// A collection that is not closed yet.
  struct Frame {
    let isMapping: Bool
    /// In brackets or braces, which the node's place includes.
    let isBracketed: Bool
    let start: Int
    let anchor: String?
    /// Where its parts begin in ``TreeBuilder/finished``; keys and values alternate.
    let base: Int
    /// Where its last part so far ends; for an alias, the alias.
    var end: Int
    /// What an alias to it would repeat: nodes, and levels of nesting.
    var size = 1
    var height = 1
  }

  /// A value that an alias can repeat.
  struct Anchor {
    let node: YAMLNode
    let size: Int
    let height: Int
  }

  /// After so many mistakes the rest would say no more.
  static let diagnosticLimit = 100

  let file: SourceFile
  let limits: YAMLLimits
  let dialect: YAMLDialect
  var diagnostics: [Diagnostic] = []
  private var cursor: MarkCursor
  private var frames: [Frame] = []
  /// Nodes whose parent is still open. One stack for all levels: a collection takes its parts off
  /// the end when it closes, in one allocation of the right size.
  private var finished: [YAMLNode] = []
  private var anchors: [String: Anchor] = [:]
  private var aliasedNodes = 0
  private var root: YAMLNode?
  private var documents = 0
  private var stopped = false
  /// The last text in quotes that runs over several lines: the likely cause of an error after it.
  private var lastLongQuote: SourceSpan?

  init(_ file: SourceFile, limits: YAMLLimits, dialect: YAMLDialect) {
    self.file = file
    self.limits = limits
    self.dialect = dialect
    cursor = MarkCursor(file.bytes)
  }

  /// - Returns: false where the rest is not to be read.
  mutating func take(_ event: Event) -> Bool {
    switch event.kind {
    case .documentStart: startDocument(event)
    case .documentEnd, .streamEnd: break
    case .scalar(let text, let style, let properties): addScalar(text, style, properties, event)
    case .alias(let name): addAlias(name, event)
    case .sequenceStart(let properties): open(isMapping: false, properties, event)
    case .mappingStart(let properties): open(isMapping: true, properties, event)
    case .collectionEnd: close(event)
    }
    return !stopped
  }

  /// - Parameter problem: nil where there was no memory to begin.
  mutating func stop(at problem: ParserProblem?, isText: Bool) {
    stopped = true
    root = nil
    guard let problem else {
      report(Diagnostic(.fileUnreadable, "not enough memory to read the file", at: span(0, 0)))
      return
    }
    let place =
      switch problem.place {
      case .mark(let mark): cursor.offset(ofMark: mark)
      case .offset(let offset): min(offset, file.bytes.count)
      }
    let context = problem.contextMark.map { cursor.offset(ofMark: $0) }
    let explanation = SyntaxExplanation(
      file: file, problem: problem.problem, context: problem.context ?? "", place: place,
      contextPlace: context, longQuote: lastLongQuote)
    report(isText ? explanation.diagnostic() : explanation.notTextDiagnostic())
  }

  /// The tree, where it is whole, and what was found.
  mutating func finish() -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    if !stopped, root.map({ $0.isNull && $0.span.start == $0.span.end }) ?? true {
      root = nil
      guard dialect == .own else { return (nil, diagnostics.sortedForDisplay()) }
      report(
        Diagnostic(
          .emptyFile, "the file is empty", at: span(0, 0),
          help: ["a file begins with `schema: runbook/v1` and `kind:`"]))
    }
    return (root, diagnostics.sortedForDisplay())
  }

  mutating func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < Self.diagnosticLimit else {
      stopped = true
      return
    }
    diagnostics.append(diagnostic)
  }

  func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file.id, start: start, end: end)
  }

  /// Reports and gives up: what follows would only repeat it.
  private mutating func refuse(_ diagnostic: Diagnostic) {
    report(diagnostic)
    stopped = true
  }
}

// MARK: - Events

extension TreeBuilder {
  private mutating func startDocument(_ event: Event) {
    documents += 1
    guard documents > 1 else { return }
    let start = cursor.offset(ofMark: event.start)
    let isMarked = file.bytes[start...].starts(with: "---".utf8)
    refuse(
      Diagnostic(
        .severalDocuments, "a second document in the same file",
        at: span(start, isMarked ? start + 3 : start),
        label: "it begins here", help: ["put each document in a file of its own"]))
  }

  private mutating func addScalar(
    _ text: String, _ style: YAMLScalar.Style, _ properties: Event.Properties, _ event: Event
  ) {
    var start = cursor.offset(ofMark: event.start)
    var end = cursor.offset(ofMark: event.end)
    if !properties.isEmpty { start = SourceText.skipProperties(file.bytes, start..<end) }
    if style.isBlock { end = SourceText.trimEnd(file.bytes, start..<end) }
    checkTag(properties.tag, allowed: Tags.scalars, at: event)
    let place = span(start, end)
    if style.isQuoted { noteQuoted(text, style, place) }
    let scalar = YAMLScalar(
      text: text, style: style,
      origin: TextAlignment.origin(of: text, style: style, in: file.bytes, start..<end),
      isNull: style == .plain && properties.tag != Tags.string && isNullWord(text),
      tag: dialect == .foreign ? properties.tag : nil)
    add(YAMLNode(span: place, content: .scalar(scalar)), anchor: properties.anchor, end: end)
  }

  private func isNullWord(_ text: String) -> Bool {
    guard text.utf8.count <= 4 else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  private mutating func noteQuoted(_ text: String, _ style: YAMLScalar.Style, _ place: SourceSpan) {
    let slice = file.bytes[place.start..<place.end]
    if slice.contains(UInt8(ascii: "\n")) { lastLongQuote = place }
    if style == .doubleQuoted, text.utf8.contains(0) {
      report(
        Diagnostic(
          .fileNotText, "a text with a NUL character", at: place,
          notes: ["no command, path or variable can hold one"]))
    }
  }

  private mutating func addAlias(_ name: String, _ event: Event) {
    let start = cursor.offset(ofMark: event.start)
    let place = span(start, cursor.offset(ofMark: event.end))
    guard let anchor = anchors[name] else {
      reportUndefined(name, at: place)
      let nothing = YAMLScalar(text: "*\(name)", style: .plain, origin: .start(start), isNull: true)
      return add(YAMLNode(span: place, content: .scalar(nothing)), end: place.end)
    }
    aliasedNodes += anchor.size
    guard aliasedNodes <= limits.aliasedNodes else {
      return refuse(
        Diagnostic(
          .aliasExpansion, "the aliases of this file repeat more than \(limits.aliasedNodes) nodes",
          at: place, label: "too much with this one",
          labels: [DiagnosticLabel("what it repeats", at: anchor.node.span)],
          help: ["write out what is meant, without `&` and `*`"]))
    }
    guard frames.count + anchor.height <= limits.depth else { return refuseDepth(at: place) }
    add(anchor.node, end: place.end, size: anchor.size, height: anchor.height)
  }

  private mutating func reportUndefined(_ name: String, at place: SourceSpan) {
    if let open = frames.first(where: { $0.anchor == name }) {
      return report(
        Diagnostic(
          .undefinedAlias, "alias `*\(name)` stands within what it repeats", at: place,
          labels: [DiagnosticLabel("`&\(name)` begins here", at: span(open.start, open.start))]))
    }
    report(
      Diagnostic(
        .undefinedAlias, "alias `*\(name)` has no `&\(name)` before it", at: place,
        help: ["put the text in quotes if the `*` belongs to it"]))
  }

  private mutating func refuseDepth(at place: SourceSpan) {
    refuse(
      Diagnostic(
        .nestedTooDeeply, "nested more than \(limits.depth) levels deep", at: place,
        label: "one level too many"))
  }

  private mutating func open(isMapping: Bool, _ properties: Event.Properties, _ event: Event) {
    var start = cursor.offset(ofMark: event.start)
    if !properties.isEmpty {
      start = SourceText.skipProperties(file.bytes, start..<file.bytes.count)
    }
    checkTag(properties.tag, allowed: isMapping ? Tags.mappings : Tags.sequences, at: event)
    guard frames.count < limits.depth else {
      return refuseDepth(at: span(start, min(start + 1, file.bytes.count)))
    }
    let bracket = UInt8(ascii: isMapping ? "{" : "[")
    frames.append(
      Frame(
        isMapping: isMapping,
        isBracketed: start < file.bytes.count && file.bytes[start] == bracket,
        start: start, anchor: properties.anchor, base: finished.count, end: start))
  }

  private mutating func close(_ event: Event) {
    guard let frame = frames.popLast() else { return }
    // libyaml ends a block only where the next thing begins, past blank lines and comments.
    let end = frame.isBracketed ? cursor.offset(ofMark: event.end) : frame.end
    let content: YAMLNode.Content =
      frame.isMapping
      ? .mapping(takePairs(from: frame.base))
      : .sequence(Array(finished[frame.base...]))
    finished.removeSubrange(frame.base...)
    add(
      YAMLNode(span: span(frame.start, end), content: content), anchor: frame.anchor, end: end,
      size: frame.size, height: frame.height)
  }

  /// - Parameter end: where the node, or the alias to it, ends.
  private mutating func add(
    _ node: YAMLNode, anchor: String? = nil, end: Int, size: Int = 1, height: Int = 0
  ) {
    if let anchor { anchors[anchor] = Anchor(node: node, size: size, height: height) }
    guard let parent = frames.indices.last else {
      root = node
      return
    }
    frames[parent].end = max(frames[parent].end, end)
    frames[parent].size += size
    frames[parent].height = max(frames[parent].height, height + 1)
    finished.append(node)
  }

  private mutating func checkTag(_ tag: String?, allowed: [String], at event: Event) {
    guard dialect == .own, let tag, !allowed.contains(tag) else { return }
    let start = cursor.offset(ofMark: event.start)
    let place = SourceText.tag(file.bytes, from: start)
    report(
      Diagnostic(
        .unsupportedTag, "tag `\(Tags.asWritten(tag))` is not supported here",
        at: span(place.lowerBound, place.upperBound),
        help: ["put the text in quotes if the `!` belongs to it; otherwise remove the tag"]))
  }
}

// MARK: - Mappings

extension TreeBuilder {
  private mutating func takePairs(from base: Int) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    pairs.reserveCapacity((finished.count - base) / 2)
    var merged: [YAMLNode] = []
    var index = base
    while index + 1 < finished.count {
      let pair = YAMLPair(key: finished[index], value: finished[index + 1])
      index += 2
      if dialect == .foreign, MappingKeys.isMerge(pair.key) {
        merged.append(pair.value)
        continue
      }
      if let refusal = MappingKeys.refusal(of: pair.key, in: file.bytes) {
        report(refusal)
      } else {
        pairs.append(pair)
      }
    }
    guard let repeated = MappingKeys.repeated(in: pairs) else {
      return MappingKeys.merging(merged, into: pairs)
    }
    for (index, first) in repeated.prefix(Self.diagnosticLimit) {
      report(MappingKeys.duplicate(pairs[index].key, of: pairs[first].key))
    }
    let dropped = Set(repeated.map { $0.index })
    return pairs.indices.filter { !dropped.contains($0) }.map { pairs[$0] }
  }
}
