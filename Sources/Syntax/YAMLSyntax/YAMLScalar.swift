package import RunbookDiagnostics

/// A text of a YAML file, with quotes, escapes and folding resolved.
package struct YAMLScalar: Sendable {
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded

    /// `|` and `>`.
    package var isBlock: Bool { self == .literal || self == .folded }
    package var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
  }

  package let text: String
  package let style: Style
  /// Leads from an offset in ``text`` to the source.
  package let origin: TextOrigin
  /// Whether the value was left out or written, unquoted, as `~` or `null`.
  package let isNull: Bool

  /// As written, such as `!vault`; nil in documents of our own, where no tag means anything.
  package let tag: String?

  package init(
    text: String, style: Style, origin: TextOrigin, isNull: Bool, tag: String? = nil
  ) {
    self.tag = tag
    self.text = text
    self.style = style
    self.origin = origin
    self.isNull = isNull
  }

  /// The byte offset in the file of a byte of ``text``; the start of the text where it cannot be
  /// told. See ``TextOrigin/isExact``.
  package func sourceOffset(ofUTF8 offset: Int) -> Int { origin.sourceOffset(ofUTF8: offset) }
}
