import RunbookPlan

/// What the records of a run come to while it goes on: each is taken before it is written, by the
/// code that resumes and verifies the run.
struct LiveHistory {
  private(set) var history: RunHistory
  private var scanner = RecordScanner()
  private var blobs: BlobReader

  /// - Parameter root: the run directory.
  init(_ history: RunHistory, in root: SafeDirectory) {
    self.history = history
    self.history.flow.holdsTimes = false
    // The executor has judged what it saw by the same evaluator a moment ago.
    self.blobs = BlobReader(root, judges: false)
  }

  /// - Parameters:
  ///   - line: as it is written, with its LF; the blobs that it names are there already.
  ///   - number: of the record, 1-based.
  /// - Throws: ``EvidenceError/contradiction(type:reason:)`` where `verify` would not believe it.
  mutating func take(_ line: [UInt8], number: Int) throws(EvidenceError) {
    var type = "unreadable"
    do throws(ScanFailure) {
      try scanner.scan(line.dropLast())
      let record = try LedgerRecord(scanner)
      type = record.type.rawValue
      try history.take(try RecordContent(record, &blobs), number: number, &blobs)
    } catch {
      throw .contradiction(type: type, reason: error.reason)
    }
  }

  /// How far a step is in the session that runs it; nil where it is none of this plan's.
  ///
  /// - Parameter step: on a way back on fewer hosts than in the plan.
  func flow(of step: Plan.Step) -> StepFlow? {
    guard let index = history.index(of: step.id) else { return nil }
    let flow = history.flow
    return flow.activeIndex == index
      ? flow.active
      : flow.beginning(of: step, history.steps[index], isPlanned: history.isPlanned(step.id))
  }
}
