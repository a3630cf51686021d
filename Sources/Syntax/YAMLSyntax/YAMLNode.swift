package import RunbookDiagnostics

/// One value of a YAML file with the place where it stands. Nothing in it is typed yet: whether
/// `yes` is a text or a truth is for the reader of the tree to say.
package struct YAMLNode: Sendable {
  /// Ends with the last character that belongs to the value: no trailing blank lines or comments.
  /// Tags and anchors before the value are not part of it.
  package let span: SourceSpan
  package let content: Content

  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the file; keys are scalars and occur once.
    case mapping([YAMLPair])
  }

  package init(span: SourceSpan, content: Content) {
    self.span = span
    self.content = content
  }

  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { return scalar }
    return nil
  }

  /// The items, where this is a sequence.
  package var items: [YAMLNode]? {
    if case .sequence(let items) = content { return items }
    return nil
  }

  /// The entries, where this is a mapping.
  package var pairs: [YAMLPair]? {
    if case .mapping(let pairs) = content { return pairs }
    return nil
  }

  /// Whether the value was left out or written as `~` or `null`.
  package var isNull: Bool { scalar?.isNull ?? false }

  /// Whether an alias stood here that means nothing, which has been reported: a plain text cannot
  /// start with `*`.
  package var isDanglingAlias: Bool { isNull && scalar?.text.hasPrefix("*") == true }

  /// For messages: `a mapping`, `a list`, `a text` or `nothing`.
  package var kindDescription: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The value of a key of a mapping; nil in any other node.
  package subscript(key: String) -> YAMLNode? {
    pairs?.first { $0.name == key }?.value
  }
}

/// One entry of a mapping.
package struct YAMLPair: Sendable {
  /// Always a scalar.
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// The text of the key.
  package var name: String { key.scalar?.text ?? "" }

  /// From the key to the end of the value; the key alone where the value stands elsewhere.
  package var span: SourceSpan {
    guard value.span.start >= key.span.start else { return key.span }
    return SourceSpan(file: key.span.file, start: key.span.start, end: value.span.end)
  }
}
