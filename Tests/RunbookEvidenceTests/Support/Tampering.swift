import RunbookEvidence
import Testing

/// Something done to a finished run, and what the verifier must say of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  enum Expected: Sendable {
    /// Part of the first failure's place and reason, and its record where it must be that one.
    case fail(String, record: Int? = nil)
    case incomplete(String)
    case warn(String)
  }

  let testDescription: String
  let expected: Expected
  let tamper: @Sendable (SampleRun) throws -> Void

  init(
    _ description: String, _ expected: Expected,
    tamper: @escaping @Sendable (SampleRun) throws -> Void
  ) {
    self.testDescription = description
    self.expected = expected
    self.tamper = tamper
  }
}

extension Tampering {
  func check(_ report: VerificationReport) {
    switch expected {
    case .fail(let words, let record):
      let first = report.failures.first
      #expect(first?.text.contains(words) == true, "\(report.lines)")
      if let record { #expect(first?.record == record, "\(report.lines)") }
      #expect(report.verdict == .fail)
    case .incomplete(let words):
      #expect(report.gaps.contains { $0.text.contains(words) }, "\(report.lines)")
      #expect(report.verdict == .incomplete, "\(report.lines)")
    case .warn(let words):
      #expect(report.warnings.contains { $0.contains(words) }, "\(report.lines)")
      #expect(report.verdict == .passUnsigned, "\(report.lines)")
    }
  }
}

/// Replaces the first occurrence of a text in one line, 1-based.
func replace(
  _ old: String, _ new: String, inLine number: Int
) -> @Sendable (SampleRun) throws -> Void {
  { run in
    var lines = try run.lines()
    let line = lines[number - 1]
    let range = try #require(line.firstRange(of: Array(old.utf8)), "no `\(old)` there")
    lines[number - 1].replaceSubrange(range, with: Array(new.utf8))
    try run.write(lines)
  }
}
