/// What was found of a script: whether it is what this version makes of the plan that it holds.
package struct ScriptVerification: Sendable, Equatable {
  package enum Verdict: Sendable, Equatable {
    case asMade
    case altered
    /// All parts are as the head of the script says, and another version has made them.
    case otherVersion(String)
  }

  package struct Finding: Sendable, Equatable {
    /// Of the script, 1-based; nil where the whole is meant.
    package let lines: ClosedRange<Int>?
    package let text: String

    package init(_ lines: ClosedRange<Int>?, _ text: String) {
      self.lines = lines
      self.text = text
    }

    package var line: String {
      guard let lines else { return text }
      return lines.count == 1
        ? "line \(lines.lowerBound): \(text)"
        : "lines \(lines.lowerBound)-\(lines.upperBound): \(text)"
    }
  }

  package var verdict: Verdict
  /// Of the plan in the script, as it is; nil where none can be read.
  package var planDigest: String?
  package var findings: [Finding] = []
  package var partCount = 0
  package var engineLines = 0
  package var changeLines = 0
}
