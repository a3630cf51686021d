/// A sign that stands beside a word, so that no meaning hangs on colour alone.
package enum DocumentMark: String, Sendable {
  case good
  case bad
  case warning
  /// Neither, such as a step that was not reached.
  case neutral

  package var symbol: String {
    switch self {
    case .good: "✓"
    case .bad: "✗"
    case .warning: "!"
    case .neutral: "–"
    }
  }
}
