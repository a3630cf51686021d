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
  /// Leads from the text as written to its source; nil where the text has been put together.
  package var origin: TextOrigin?
  /// Offsets of every `$${` in the text as written.
  package var escapes: [Int]

  package init(
    segments: [Segment], span: SourceSpan, malformed: [SourceSpan] = [],
    origin: TextOrigin? = nil, escapes: [Int] = []
  ) {
    self.segments = segments
    self.span = span
    self.malformed = malformed
    self.origin = origin
    self.escapes = escapes
  }

  package var references: [Name] {
    segments.compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }

  /// The text as the shell sees it: references as `${name}`, escapes resolved.
  package var shellText: String {
    // Most texts name no variable.
    if segments.count == 1, case .literal(let text) = segments[0] { return text }
    return segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .variable(let name): "${\(name.value)}"
      }
    }.joined()
  }

  /// The place of a part of ``shellText``: in a text of several lines its own, else the whole text.
  ///
  /// - Parameter range: 0-based, in UTF-8 bytes of ``shellText``.
  package func place(of range: Range<Int>) -> SourceSpan {
    guard let origin, case .segments = origin else { return span }
    return exactPlace(of: range)
  }

  /// The place of a part of ``shellText``, also within one line.
  ///
  /// - Parameter range: 0-based, in UTF-8 bytes of ``shellText``.
  package func exactPlace(of range: Range<Int>) -> SourceSpan {
    guard let origin else { return span }
    // Each escape before an offset has lost one `$`.
    func written(_ offset: Int) -> Int {
      escapes.enumerated().reduce(offset) { $1.element - $1.offset < offset ? $0 + 1 : $0 }
    }
    return origin.span(
      ofUTF8: written(range.lowerBound)..<written(range.upperBound), within: span)
  }

  /// The place of a character, all of its escape where it is written as one.
  ///
  /// - Parameter range: 0-based, in UTF-8 bytes of ``shellText``.
  package func place(ofCharacter range: Range<Int>) -> SourceSpan {
    let place = exactPlace(of: range)
    guard let origin, origin.isExact else { return place }
    let next = exactPlace(of: range.upperBound..<range.upperBound)
    return SourceSpan(file: place.file, start: place.start, end: max(place.end, next.start))
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

  package var texts: [TemplateText] {
    var texts: [TemplateText] = []
    add(to: &texts)
    return texts
  }

  func add(to texts: inout [TemplateText]) {
    if let common { texts.append(common) }
    for variant in variants { texts.append(variant.text) }
  }
}
