package import RunbookBase

/// Text escaped once, by its type, so that HTML shows it literally, as content and in attributes
/// within quotation marks. What is hidden stands there as its code.
package struct HTMLText: SafeText, Equatable {
  package let safeText: String

  private init(safe text: String) { safeText = text }

  /// Text within a line; line breaks become spaces.
  package init(inline text: String) { safeText = HTMLText.escaped(PrintableText.joined(text)) }

  /// Text whose line breaks are kept.
  package init(lines text: String) {
    safeText = PrintableText.textLines(text).map(HTMLText.escaped).joined(separator: "<br>")
  }

  /// What an author wrote: line breaks are kept, what stands between backquotes becomes code.
  package init(prose text: String) {
    safeText = PrintableText.textLines(text).map(HTMLText.prose).joined(separator: "<br>")
  }

  /// For a `pre` element: line breaks and all.
  package init(preformatted text: String) {
    safeText = HTMLText.escaped(PrintableText.text(text))
  }

  package static func joined(_ parts: [HTMLText]) -> HTMLText {
    HTMLText(safe: parts.map(\.safeText).joined())
  }

  private static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// One line in which pairs of backquotes hold code; literal where they do not pair.
  private static func prose(_ line: String) -> String {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.count % 2 == 1 else { return escaped(line) }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? "<code>\(escaped(part))</code>" : escaped(part)
    }
    .joined()
  }
}

extension HTMLText: ExpressibleByStringInterpolation {
  /// Literal parts are our own HTML; whatever is interpolated must be safe already.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ part: any SafeText) { text += part.safeText }
  }

  package init(stringLiteral value: String) { safeText = value }
  package init(stringInterpolation: StringInterpolation) { safeText = stringInterpolation.text }
}
