import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage

/// Has the verifier judge lies about one honest run.
struct Court {
  enum Finding {
    /// The verifier calls it false, or incomplete where what happened was not, or it does not
    /// believe a signature.
    case shown
    /// It warns of a clock, of a step outside its window, or of an end that may have been taken out.
    case warned
    /// It says what happened.
    case equal
    /// It says what happened up to a point, of a run that was not complete anyway.
    case cut
    case believed(String)
    /// It says the very same.
    case none

    var word: String {
      switch self {
      case .shown: "shown"
      case .warned: "warned of"
      case .equal: "equal in meaning"
      case .cut: "cut short"
      case .believed: "BELIEVED"
      case .none: "no lie"
      }
    }
  }

  let honest: Story
  private let meaning: Meaning
  private let report: VerificationReport
  private var forger: Forger
  private let directory: FilePath
  private let trust: TrustPolicy

  /// Seals the run, which is changed in place from then on.
  ///
  /// - Returns: nil where there is nothing that could be sealed.
  init?(_ ended: HonestRun.Ended, _ tools: StoryTools) async throws {
    directory = FilePath(ended.run)
    trust = tools.keys.trust
    do {
      try await tools.seal(directory)
    } catch RunSealer.Failure.evidence(.damaged) {
      return nil
    }
    honest = try Story(directory: ended.run)
    meaning = Meaning(honest)
    report = RunVerifier(directory: directory, trust: trust).verify()
    forger = Forger(tools.keys, in: ended.run)
    try checkForger()
  }

  /// A story that is told again as it was is the same run, or nothing that follows says anything.
  private mutating func checkForger() throws {
    try forger.repeatHonest(honest)
    let again = RunVerifier(directory: directory, trust: trust).verify()
    guard again == report else {
      throw NeverHappened(
        description: "telling it again changes it:\n" + again.lines.joined(separator: "\n")
          + "\n--- where it was\n" + report.lines.joined(separator: "\n"))
    }
  }

  func judge(_ lie: Lie) throws -> Finding {
    var story = honest
    lie.tell(&story)
    guard let files = try forger.write(story, over: honest) else { return .none }
    defer { try? forger.remove(files) }
    let told = RunVerifier(directory: directory, trust: trust).verify()
    if isShown(told) { return .shown }
    if Set(told.warnings.filter(isDoubt)).subtracting(report.warnings.filter(isDoubt)).isEmpty
      == false
    {
      return .warned
    }
    let other = Meaning(story)
    guard let difference = other.difference(from: meaning) else { return .equal }
    if other.isBeginning(of: meaning), told.verdict == .incomplete { return .cut }
    return tellsOfAnother(story) ? .equal : .believed(difference)
  }

  /// It only tells of one host of a step what happened on another that the plan does not tell apart
  /// from it.
  private func tellsOfAnother(_ story: Story) -> Bool {
    for step in honest.plan.steps where [.run, .manual, .notify].contains(step.kind) {
      for batch in step.batches {
        for (index, one) in batch.enumerated() {
          for other in batch[(index + 1)...]
          where step.command?.text(on: one) == step.command?.text(on: other) {
            let exchanged = story.exchanging(one, other, of: step.id)
            if Meaning(exchanged).difference(from: meaning) == nil { return true }
          }
        }
      }
    }
    return false
  }

  /// It says something worse than of what happened, or finds more to be open.
  private func isShown(_ told: VerificationReport) -> Bool {
    if report.signature == .trusted, told.signature != .trusted { return true }
    switch told.verdict {
    case .fail, .untrusted: return true
    case .incomplete where report.verdict != .incomplete: return true
    case .passUnsigned where report.verdict == .pass: return true
    case .incomplete:
      let (before, now) = (Set(gaps(report)), Set(gaps(told)))
      guard before.isSubset(of: now) else { return false }
      return before != now || !oddities(told).isSubset(of: oddities(report))
    case .pass, .passUnsigned: return false
    }
  }

  /// What is open, whatever record says so.
  private func gaps(_ report: VerificationReport) -> [String] {
    guard case .incomplete(let gaps) = report.completeness else { return [] }
    return gaps.map { "\($0.kind) \($0.id) \($0.host ?? "")" }
  }

  /// What is not how a run is recorded, whatever record says so.
  private func oddities(_ report: VerificationReport) -> Set<String> {
    guard case .incomplete(let gaps) = report.completeness else { return [] }
    return Set(
      gaps.map(\.reason).filter { $0.hasPrefix("record ") }.map { $0.replacing(/\d+/, with: "") })
  }

  private func isDoubt(_ warning: String) -> Bool {
    warning.contains("the wall clock") || warning.contains("outside the change window")
      || warning.contains("left no lock behind")
  }
}
