import RunbookPlan
import SystemPackage

/// The records of a run directory, taken one by one by the code that verifies them.
struct LedgerHistory {
  private static let planLimit = 1 << 26

  let header: RunHeader
  private let headerBytes: [UInt8]
  private(set) var history: RunHistory

  init(reading root: SafeDirectory) throws(EvidenceError) {
    try self.init(planOf: root)
    try read(root, before: nil)
  }

  /// Before any record.
  init(planOf root: SafeDirectory) throws(EvidenceError) {
    headerBytes = try LedgerHistory.read(root, EvidenceFormat.headerFile, RunHeader.sizeLimit)
    do throws(EvidenceFormatError) {
      header = try RunHeader(canonicalLine: headerBytes)
    } catch {
      throw .damaged(path: EvidenceFormat.headerFile, reason: error.reason)
    }
    let planBytes = try LedgerHistory.read(root, EvidenceFormat.planFile, LedgerHistory.planLimit)
    guard sha256Hex(planBytes) == header.plan else {
      throw .damaged(
        path: EvidenceFormat.planFile, reason: "its digest is not the one in run.json")
    }
    do throws(PlanFormatError) {
      history = RunHistory(
        plan: try Plan(canonicalBytes: planBytes), digest: header.plan, tool: header.tool)
    } catch {
      throw .damaged(path: EvidenceFormat.planFile, reason: error.reason)
    }
  }

  /// Says plainly what a crash while the directory was made leaves behind.
  private static func read(
    _ root: SafeDirectory, _ name: String, _ limit: Int
  ) throws(EvidenceError) -> [UInt8] {
    guard (try? root.entry(name)) != nil else {
      throw .damaged(
        path: root.path.string, reason: "it has no \(name), so no run was ever started in it")
    }
    return try root.read(name, limit: limit)
  }

  /// - Parameter cut: number of the first record that is not read.
  mutating func read(_ root: SafeDirectory, before cut: Int?) throws(EvidenceError) {
    guard (try? root.entry(EvidenceFormat.ledgerFile)) != nil else {
      throw .damaged(
        path: root.path.string,
        reason: "it has no \(EvidenceFormat.ledgerFile), so no run was ever started in it")
    }
    var lines = LineReader(file: try root.open(file: EvidenceFormat.ledgerFile))
    var chain = ChainAudit(header, bytes: headerBytes)
    var scanner = RecordScanner()
    var blobs = BlobReader(root, judges: false)
    while cut.map({ chain.line + 1 < $0 }) ?? true, let line = try lines.next() {
      do throws(VerificationReport.Failure) {
        guard let record = try chain.accept(line, scanner: &scanner) else { continue }
        try take(record, &blobs, number: chain.line)
      } catch {
        throw .damaged(path: EvidenceFormat.ledgerFile, reason: error.text)
      }
    }
  }

  private mutating func take(
    _ record: LedgerRecord, _ blobs: inout BlobReader, number: Int
  ) throws(VerificationReport.Failure) {
    do throws(ScanFailure) {
      try history.take(try RecordContent(record, &blobs), number: number, &blobs)
    } catch {
      throw .init(record: number, place: EvidenceFormat.ledgerFile, reason: error.reason)
    }
  }
}
