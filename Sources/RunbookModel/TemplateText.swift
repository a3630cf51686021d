package import RunbookDiagnostics

/// Text in which `${name}` stands for a variable and `$${` for a literal `${`.
package struct TemplateText: Sendable {
  package enum Segment: Sendable, Equatable {
    case literal(String)
    /// A reference, with the place of `${name}`.
    case variable(Name)
  }

  package var segments: [Segment]
  package var span: SourceSpan
  /// Places of `${` that no variable name and `}` follow.
  package var malformed: [SourceSpan]

  package init(segments: [Segment], span: SourceSpan, malformed: [SourceSpan] = []) {
    self.segments = segments
    self.span = span
    self.malformed = malformed
  }

  package var references: [Name] {
    segments.compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }

  /// The text as the shell sees it: references as `${name}`, escapes resolved.
  package var shellText: String {
    segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .variable(let name): "${\(name.value)}"
      }
    }.joined()
  }

  package var isBlank: Bool {
    segments.allSatisfy { segment in
      guard case .literal(let text) = segment else { return false }
      return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
    }
  }

  /// The text with every reference replaced.
  ///
  /// - Parameter value: the text of a variable, or nil where it has none; the reference then stays.
  package func substituting(_ value: (String) -> String?) -> String {
    segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .variable(let name): value(name.value) ?? "${\(name.value)}"
      }
    }.joined()
  }
}

/// One text for `sh`, or one for each OS or OS family.
package struct CommandVariants: Sendable {
  package struct Variant: Sendable {
    package var os: Name
    package var text: TemplateText

    package init(os: Name, text: TemplateText) {
      self.os = os
      self.text = text
    }
  }

  package var common: TemplateText?
  package var variants: [Variant]
  package var span: SourceSpan

  package init(common: TemplateText?, variants: [Variant], span: SourceSpan) {
    self.common = common
    self.variants = variants
    self.span = span
  }

  package var texts: [TemplateText] { (common.map { [$0] } ?? []) + variants.map(\.text) }
}
