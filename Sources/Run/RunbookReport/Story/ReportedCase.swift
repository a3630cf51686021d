import RunbookEvidence
import RunbookPlan

/// One thing that came out well or not, for exports that know only that.
struct ReportedCase: Sendable {
  enum Result: Sendable, Equatable {
    case passed
    case failed(String)
    /// Nobody knows how it came out.
    case error(String)
    case skipped(String)
    /// There was nothing to do, or nothing to leave out.
    case unneeded(String)
  }

  enum Kind: String, Sendable { case step, check, verification }

  let kind: Kind
  /// Unique within the run.
  let id: String
  let title: String
  /// What it stands under: a stage, a recovery procedure, or the verification.
  let group: String
  let result: Result
  /// Milliseconds since 1970-01-01T00:00:00Z; nil where it did not start.
  let start: Int?
  let milliseconds: Int
  /// Numbers of the records that show it.
  let records: [Int]
  /// What was expected and seen, a line each.
  let details: [String]
  /// What was printed where it failed.
  var outputs: [ReportedOutput] = []
}

extension RunStory {
  static let verificationGroup = "verification"

  /// Every step and every check, and last the two verdicts of the verifier: no export looks better
  /// than the evidence is.
  var cases: [ReportedCase] {
    steps.flatMap { story in [stepCase(story)].compactMap { $0 } + checkCases(story) }
      + verdictCases
  }

  private func group(_ story: StepStory) -> String {
    switch story.part {
    case .planned: story.step.stage
    case .recovery(let id): "recovery \(id)"
    case .undo: "undo"
    }
  }

  /// Nil for steps that are nothing but their check.
  private func stepCase(_ story: StepStory) -> ReportedCase? {
    if [.check, .wait].contains(story.step.kind), story.first != nil, !story.looks.isEmpty {
      return nil
    }
    return ReportedCase(
      kind: .step, id: story.step.id, title: story.step.title, group: group(story),
      result: result(story), start: story.first?.wall, milliseconds: story.milliseconds ?? 0,
      records: story.records, details: story.attempts.map(\.words),
      outputs: outputs(ofAttemptsOf: story))
  }

  private func result(_ story: StepStory) -> ReportedCase.Result {
    let missing = Words.capped(story.gaps.map(\.text)).joined(separator: "; ")
    // No export looks better than the evidence is.
    switch story.standing {
    case .done where missing.isEmpty: return .passed
    case .alreadyDone where missing.isEmpty: return .unneeded("already done")
    case .skipped where missing.isEmpty:
      let skip = story.skips.last
      return .skipped("skipped by \(skip?.text("by") ?? "?"): \(skip?.text("reason") ?? "")")
    case .failed, .passedOver: return .failed(missing.isEmpty ? story.failureWords : missing)
    case .indeterminate:
      return .error(missing.isEmpty ? "indeterminate: nobody knows what it has done" : missing)
    case .done, .alreadyDone, .skipped, .incomplete:
      return .failed(missing.isEmpty ? "not completed" : missing)
    case .notReached: return .skipped("not reached")
    case .unknown: return .error("not known: its records cannot be believed")
    }
  }

  private func checkCases(_ story: StepStory) -> [ReportedCase] {
    let checks = [story.step.unless, story.step.check].compactMap { $0 }
    return checks.compactMap { check in
      let looks = story.looks.filter { ($0.start ?? $0.end)?.text("check") == check.id }
      guard let first = looks.first, let last = looks.last else { return nil }
      let isProof = check.id == story.step.check?.id
      let start = first.start ?? first.end
      return ReportedCase(
        kind: .check, id: check.id == story.step.id ? check.id : "\(story.step.id)/\(check.id)",
        title: "\(check.subject) \(check.expected)", group: group(story),
        result: result(last, story, isProof: isProof), start: start?.wall,
        milliseconds: start.flatMap { start in last.end.map { start.milliseconds(to: $0) } } ?? 0,
        records: looks.flatMap { [$0.start?.sequence, $0.end?.sequence].compactMap { $0 } },
        details: looks.flatMap(\.words), outputs: isProof ? looks.flatMap(outputs) : [])
    }
  }

  private func result(
    _ look: StepStory.Look, _ story: StepStory, isProof: Bool
  ) -> ReportedCase.Result {
    guard let end = look.end else { return .error("started and not ended") }
    let verdict = end.text("verdict") ?? "unknown"
    if verdict == "pass" { return .passed }
    // An `unless` that does not hold says that there is work to do, which is no failure.
    guard isProof else { return .unneeded("did not hold: the step was needed") }
    if let skip = story.skips.last(where: { $0.sequence > end.sequence }) {
      let words = "passed over by \(skip.text("by") ?? "?"): \(skip.text("reason") ?? "")"
      return story.gaps.isEmpty ? .skipped(words) : .failed("verdict `\(verdict)`; \(words)")
    }
    if let word = story.signoffs.last(where: {
      $0.sequence > end.sequence && $0.text("check") == end.text("check")
        && $0.text("answer") == "done"
    }) {
      return .skipped("verdict `\(verdict)`; attested by \(word.text("by") ?? "?")")
    }
    let reason = "verdict `\(verdict)`; expected: \(end.text("expected") ?? "")"
    return verdict == "error" ? .error(reason) : .failed(reason)
  }

  private var verdictCases: [ReportedCase] {
    func make(_ id: String, _ title: String, _ all: [String]) -> ReportedCase {
      let reasons = Words.capped(all)
      return ReportedCase(
        kind: .verification, id: "verify.\(id)", title: title,
        group: RunStory.verificationGroup,
        result: reasons.isEmpty ? .passed : .failed(reasons.joined(separator: "; ")), start: nil,
        milliseconds: 0, records: [], details: reasons)
    }
    return [
      make(
        "integrity", "the evidence is unaltered", verification.integrityFailures.map(\.text)),
      make("completeness", "the evidence is complete", verification.gaps.map(\.text)),
    ]
  }
}

extension StepStory {
  /// Numbers of its records, as far as they are told by type.
  var records: [Int] {
    let ranges = attempts.flatMap { [$0.start.sequence, $0.end?.sequence].compactMap { $0 } }
    return (ranges + (signoffs + approvals + skips).map(\.sequence)).sorted()
  }

  fileprivate var failureWords: String {
    attempts.last?.words ?? "failed"
  }
}

extension StepStory.Attempt {
  /// Such as `attempt 1 on fs1`.
  var place: String {
    "attempt \(start.number("attempt") ?? 0) on \(start.text("host") ?? "?")"
  }

  /// Such as `attempt 1 on fs1: failed, exit 3`.
  var words: String {
    guard let end else { return "\(place): started, not ended" }
    let streams = ["stdout", "stderr"].map(end.stream)
    return "\(place): \(end.text("outcome") ?? "?")\(end.terminationWords)"
      + RecordedEvent.heldWords(streams)
  }
}

extension RecordedEvent {
  /// Such as `, exit 3`; empty where neither exit nor signal is known.
  var terminationWords: String {
    if let exit = number("exit") { return ", exit \(exit)" }
    if let signal = number("signal") { return ", signal \(signal)" }
    return ""
  }
}

extension StepStory.Look {
  fileprivate var words: [String] {
    guard let end else { return ["started, not ended"] }
    let head = "attempt \(end.number("attempt") ?? 0): \(end.text("verdict") ?? "?")"
    let expected = "expected: \(end.text("expected") ?? "")"
    return ["\(head), \(expected)"]
      + end.values.map { value in
        let exit = value.exit.map { "exit \($0), " } ?? ""
        let held = RecordedEvent.heldWords([value.stdout, value.stderr])
        return "\(value.host): \(exit)\(value.observed)\(held)"
      }
  }
}
