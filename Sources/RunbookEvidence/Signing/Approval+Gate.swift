package import SystemPackage

extension Approval.Gate {
  /// The state of a run that waits before a gate: its ledger ends in the checkpoint that was
  /// written for it.
  ///
  /// - Parameter step: id of the approval step.
  /// - Throws: ``SigningError`` where the run does not stand before a gate.
  package init(before step: String, in directory: FilePath) throws(SigningError) {
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
    self.init(
      step: step, run: String(decoding: record.run, as: UTF8.self), size: size,
      head: Digest(of: last, then: [0x0A]).hex)
  }
}
