/// A sign that stands beside a word, so that no meaning hangs on colour alone.
enum ReportMark: String, Sendable {
  case good
  case bad
  case warning
  /// Neither, such as a step that was not reached.
  case neutral

  var symbol: String {
    switch self {
    case .good: "✓"
    case .bad: "✗"
    case .warning: "!"
    case .neutral: "–"
    }
  }
}

/// Text of a report, of whatever format it will become. Nothing is escaped here.
struct ReportText: Sendable, Equatable {
  enum Span: Sendable, Equatable {
    case plain(String)
    /// What an author wrote, where backquotes hold code.
    case prose(String)
    case code(String)
    /// A digest or other long word that may be broken anywhere.
    case digest(String)
    case strong(String)
    /// Milliseconds since 1970-01-01T00:00:00Z, shown in UTC.
    case time(Int)
    case mark(ReportMark, String)
    case lineBreak
  }

  private(set) var spans: [Span]

  init(_ spans: Span...) { self.spans = spans }

  static func code(_ text: String) -> ReportText { ReportText(.code(text)) }
  static func digest(_ text: String) -> ReportText { ReportText(.digest(text)) }
  static func strong(_ text: String) -> ReportText { ReportText(.strong(text)) }
  static func prose(_ text: String) -> ReportText { ReportText(.prose(text)) }
  static func mark(_ mark: ReportMark, _ text: String) -> ReportText {
    ReportText(.mark(mark, text))
  }

  static func + (a: ReportText, b: ReportText) -> ReportText {
    var sum = a
    sum.spans += b.spans
    return sum
  }

  static func joined(_ parts: [ReportText], by separator: Span) -> ReportText {
    var text = ReportText()
    for (index, part) in parts.enumerated() {
      if index > 0 { text.spans.append(separator) }
      text.spans += part.spans
    }
    return text
  }

  static func lines(_ parts: [ReportText]) -> ReportText {
    parts.isEmpty ? "–" : joined(parts, by: .lineBreak)
  }

  static func codes(_ texts: [String]) -> ReportText {
    texts.isEmpty ? "–" : joined(texts.map { .code($0) }, by: .plain(", "))
  }
}

extension ReportText: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(.plain(literal)) }
    }
    mutating func appendInterpolation(_ text: String) { spans.append(.plain(text)) }
    mutating func appendInterpolation(_ number: Int) { spans.append(.plain(String(number))) }
    mutating func appendInterpolation(_ text: ReportText) { spans += text.spans }
  }

  init(stringLiteral value: String) { spans = [.plain(value)] }
  init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }
}
