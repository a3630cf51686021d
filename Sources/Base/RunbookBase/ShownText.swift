/// Text for a terminal: literal parts are our own, line breaks and all; whatever is interpolated
/// comes from elsewhere and is shown by ``PrintableText`` in one line.
package struct ShownText: Sendable, Equatable {
  package let safe: String

  private init(safe: String) { self.safe = safe }

  /// Text from elsewhere, in one line.
  package init(_ text: String) { safe = PrintableText.line(text) }

  /// Text from elsewhere whose line breaks are its own.
  package static func text(_ text: String) -> ShownText {
    ShownText(safe: PrintableText.text(text))
  }

  /// Texts from elsewhere, each on a line of its own with its line break.
  package static func lines(_ lines: some Sequence<String>) -> ShownText {
    ShownText(safe: lines.map { PrintableText.line($0) + "\n" }.joined())
  }

  /// What a renderer of ours has made safe by itself, or what programs read.
  package static func verbatim(_ text: String) -> ShownText { ShownText(safe: text) }

  package static func + (a: ShownText, b: ShownText) -> ShownText {
    ShownText(safe: a.safe + b.safe)
  }
}

extension ShownText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var safe = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { safe += literal }
    package mutating func appendInterpolation(_ text: ShownText) { safe += text.safe }
    package mutating func appendInterpolation<Value>(_ value: Value) {
      safe += PrintableText.line(String(describing: value))
    }
  }

  package init(stringLiteral value: String) { safe = value }
  package init(stringInterpolation: StringInterpolation) { safe = stringInterpolation.safe }
}
