package import RunbookDiagnostics

/// What stands as the value of a variable, and where.
package struct InventoryValue: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// A text, number or truth, as it is written.
    case text(String)
    /// Several of them.
    case list([String])
    case nothing
    /// A text that another program has to work out: it holds `{{ }}` or `{% %}`.
    case template
    case encrypted
    /// Whatever else, in words: `a mapping`.
    case other(String)
  }

  package var content: Content
  package var span: SourceSpan

  package init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// A text that may turn out to be a template or encrypted.
  package init(text: String, at span: SourceSpan) {
    self.init(InventoryValue.content(of: text), at: span)
  }

  static func content(of text: String) -> Content {
    if text.hasPrefix("$ANSIBLE_VAULT;") { return .encrypted }
    let marks = ["{{", "{%", "{#"]
    return marks.contains(where: text.contains) ? .template : .text(text)
  }
}

/// A variable as one place of an inventory sets it.
package struct InventoryVariable: Sendable, Equatable {
  package var name: Located<String>
  package var value: InventoryValue

  package init(_ name: Located<String>, _ value: InventoryValue) {
    self.name = name
    self.value = value
  }
}
