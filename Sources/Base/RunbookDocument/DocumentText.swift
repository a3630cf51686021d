package import RunbookBase

/// Text within a line, of whatever format it will become. Nothing is escaped here: each renderer
/// does that for every span, by its type.
package struct DocumentText: Sendable, Equatable {
  package enum Span: Sendable, Equatable {
    case plain(String)
    /// What an author wrote, where backquotes hold code.
    case prose(String)
    case code(String)
    /// A digest or other long word that may be broken anywhere.
    case digest(String)
    case strong(String)
    /// Words that are not broken within, such as a date and a time of day.
    case time(String)
    case mark(DocumentMark, String)
    /// Room to write by hand, as wide as so many letters.
    case blank(Int)
    case lineBreak
  }

  package private(set) var spans: [Span]

  package init(_ spans: Span...) { self.spans = spans }

  package static func code(_ text: String) -> DocumentText { DocumentText(.code(text)) }
  package static func digest(_ text: String) -> DocumentText { DocumentText(.digest(text)) }
  package static func strong(_ text: String) -> DocumentText { DocumentText(.strong(text)) }
  package static func blank(_ width: Int) -> DocumentText { DocumentText(.blank(width)) }
  package static func prose(_ text: String) -> DocumentText { DocumentText(.prose(text)) }
  package static func mark(_ mark: DocumentMark, _ text: String) -> DocumentText {
    DocumentText(.mark(mark, text))
  }

  package static func + (a: DocumentText, b: DocumentText) -> DocumentText {
    var sum = a
    sum.spans += b.spans
    return sum
  }

  package static func joined(_ parts: [DocumentText], by separator: Span) -> DocumentText {
    var text = DocumentText()
    for (index, part) in parts.enumerated() {
      if index > 0 { text.spans.append(separator) }
      text.spans += part.spans
    }
    return text
  }

  package static func lines(_ parts: [DocumentText]) -> DocumentText {
    parts.isEmpty ? "–" : joined(parts, by: .lineBreak)
  }

  package static func codes(_ texts: [String]) -> DocumentText {
    texts.isEmpty ? "–" : joined(texts.map { .code($0) }, by: .plain(", "))
  }
}

extension DocumentText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(.plain(literal)) }
    }
    package mutating func appendInterpolation(_ text: String) { spans.append(.plain(text)) }
    package mutating func appendInterpolation(_ number: Int) {
      spans.append(.plain(String(number)))
    }
    package mutating func appendInterpolation(_ length: DurationText) {
      spans.append(.plain(length.description))
    }
    package mutating func appendInterpolation(_ text: DocumentText) { spans += text.spans }
  }

  package init(stringLiteral value: String) { spans = [.plain(value)] }
  package init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }
}
