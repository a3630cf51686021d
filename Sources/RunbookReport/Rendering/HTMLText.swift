import RunbookBackends

/// Text escaped once, by its type, so that HTML shows it literally, as content and in attributes
/// within quotation marks. What is hidden stands there as its code.
struct HTMLText: SafeText, Equatable {
  let safeText: String

  private init(safe text: String) { safeText = text }

  /// Text within a line; line breaks become spaces.
  init(inline text: String) { safeText = HTMLText.escaped(PlainText(text).line) }

  /// Text whose line breaks are kept.
  init(lines text: String) {
    safeText = PlainText(text).lines.map(HTMLText.escaped).joined(separator: "<br>")
  }

  /// What an author wrote: line breaks are kept, what stands between backquotes becomes code.
  init(prose text: String) {
    safeText = PlainText(text).lines.map(HTMLText.prose).joined(separator: "<br>")
  }

  /// For a `pre` element: line breaks and all.
  init(preformatted text: String) {
    safeText = HTMLText.escaped(PlainText(text).text)
  }

  static func joined(_ parts: [HTMLText]) -> HTMLText {
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
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ part: any SafeText) { text += part.safeText }
  }

  init(stringLiteral value: String) { safeText = value }
  init(stringInterpolation: StringInterpolation) { safeText = stringInterpolation.text }
}
