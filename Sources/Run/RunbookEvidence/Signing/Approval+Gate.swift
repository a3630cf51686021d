import RunbookPlan
package import SystemPackage

extension Approval.Gate {
  /// The state of a run that waits before a gate: its ledger ends in the checkpoint that was
  /// written for it. The evidence is verified first, because whoever approves puts their name to it.
  ///
  /// - Parameter step: id of the approval step.
  /// - Throws: ``SigningError`` where the run does not stand before this gate, or is damaged.
  package init(before step: String, in directory: FilePath) throws(SigningError) {
    let report = RunVerifier(directory: directory).verify()
    if case .fail(let failures) = report.integrity, let first = failures.first {
      throw SigningError("the evidence is damaged, so it is not approved: \(first.text)")
    }
    let standing: RunStanding
    do throws(EvidenceError) {
      standing = try RunStanding(directory: directory)
    } catch {
      throw SigningError(error.description)
    }
    if let reason = Approval.Gate.reason(against: step, standing) { throw SigningError(reason) }
    self = try Approval.Gate.atEnd(of: directory, step: step)
  }

  /// Why nobody may sign the state that the run is in as the one before the gate; nil: it is that.
  private static func reason(against step: String, _ standing: RunStanding) -> String? {
    if standing.wayBack != nil { return "the run goes back, and passes no gate any more" }
    let steps = standing.plannedSteps
    guard let index = steps.firstIndex(where: { $0.step.id == step }) else {
      return "`\(step)` is no step of the plan"
    }
    if steps[index].isSettled { return "gate `\(step)` is behind the run: it was settled before" }
    let begun = steps[(index + 1)...].first { $0.state != .untouched }
    return begun.map { "the run is past gate `\(step)`: step `\($0.step.id)` was begun behind it" }
  }

  private static func atEnd(
    of directory: FilePath, step: String
  ) throws(SigningError) -> Approval.Gate {
    var last: [UInt8] = []
    var size = 0
    do throws(EvidenceError) {
      let root = try SafeDirectory(path: directory)
      var lines = LineReader(file: try root.open(file: EvidenceFormat.ledgerFile))
      while let line = try lines.next(), line.hasLF {
        size += 1
        last = line.bytes
      }
    } catch {
      throw SigningError(error.description)
    }
    var scanner = RecordScanner()
    guard (try? scanner.scan(last)) != nil, let record = try? LedgerRecord(scanner),
      record.type == .checkpoint,
      record.text("role") == EvidenceRecord.Checkpoint.Role.approve.rawValue
    else { throw SigningError("the run does not wait for an approval now") }
    return Approval.Gate(
      step: step, run: String(decoding: record.run, as: UTF8.self), size: size,
      head: Digest(of: last, then: [0x0A]).hex)
  }
}
