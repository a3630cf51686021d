/// How much a finding weighs. An error stops compilation; a warning does so under `--strict`; a
/// note never does.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case error
  case warning
  case note

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// `RB` and four digits. A code keeps its meaning for ever; a retired one is not used again.
package struct DiagnosticCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package var description: String {
    let digits = String(number)
    return "RB" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  package static func < (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.number < b.number }
}

/// A second place that explains a finding, in the same file or in another.
package struct DiagnosticLabel: Sendable, Equatable {
  package let span: SourceSpan
  package let text: String

  package init(_ text: String, at span: SourceSpan) {
    self.span = span
    self.text = text
  }
}

/// A change of the source that would mend a finding.
package struct FixIt: Sendable, Equatable {
  package enum Applicability: String, Sendable {
    /// Certainly what the author meant.
    case safe
    /// Likely; a person should look.
    case suggestion
  }

  package let span: SourceSpan
  package let replacement: String
  package let applicability: Applicability

  package init(replace span: SourceSpan, with replacement: String, _ applicability: Applicability) {
    self.span = span
    self.replacement = replacement
    self.applicability = applicability
  }
}

/// One finding about the input: where, what, why and what to do.
///
/// Wording: lower case, no full stop, names in backquotes, the specific first; advice only in
/// ``help``.
package struct Diagnostic: Sendable, Equatable {
  package let code: DiagnosticCode
  package var severity: Severity
  package let message: String
  /// The place the finding is about.
  package let span: SourceSpan
  /// A few words beside the primary place.
  package var label: String?
  package var labels: [DiagnosticLabel]
  package var notes: [String]
  package var help: [String]
  package var fixIts: [FixIt]

  package init(
    _ code: DiagnosticCode, _ severity: Severity, _ message: String,
    at span: SourceSpan, label: String? = nil, labels: [DiagnosticLabel] = [],
    notes: [String] = [], help: [String] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.label = label
    self.labels = labels
    self.notes = notes
    self.help = help
    self.fixIts = fixIts
  }

  /// An error.
  package init(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, label: String? = nil,
    labels: [DiagnosticLabel] = [], notes: [String] = [], help: [String] = [],
    fixIts: [FixIt] = []
  ) {
    self.init(
      code, .error, message, at: span, label: label, labels: labels, notes: notes, help: help,
      fixIts: fixIts)
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// Sorted by file, place, severity and code; exact repetitions removed.
  package func sortedForDisplay() -> [Diagnostic] {
    let sorted = self.sorted { a, b in
      if a.span.file != b.span.file { return a.span.file < b.span.file }
      if a.span.start != b.span.start { return a.span.start < b.span.start }
      if a.severity != b.severity { return a.severity < b.severity }
      if a.code != b.code { return a.code < b.code }
      return a.message < b.message
    }
    var kept: [Diagnostic] = []
    for diagnostic in sorted where kept.last != diagnostic { kept.append(diagnostic) }
    return kept
  }
}
