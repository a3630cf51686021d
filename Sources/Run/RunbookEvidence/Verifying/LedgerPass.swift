import RunbookPlan

/// One pass over the ledger, up to the first fault.
struct LedgerPass {
  let root: SafeDirectory
  var chain: ChainAudit
  var history: RunHistory?
  var blobs = BlobAudit()
  var reader: BlobReader
  var signatures: SignatureAudit
  var records = 0

  init(root: SafeDirectory, header: RunHeader, bytes: [UInt8], history: RunHistory?) {
    self.root = root
    self.chain = ChainAudit(header, bytes: bytes)
    self.history = history
    self.reader = BlobReader(root, judges: true)
    // While a run goes on its first checkpoint may be written at any moment.
    let isOpen = (try? root.entry(EvidenceFormat.lockFolder)) != nil
    let folder = try? root.open(folder: EvidenceFormat.checkpointFolder)
    self.signatures = SignatureAudit(
      header: header, hasCheckpoints: isOpen || folder != nil,
      files: Set((try? folder?.names()) ?? []))
  }

  /// - Returns: the first fault; nil where the ledger was read to its end.
  mutating func run() -> VerificationReport.Failure? {
    var lines: LineReader
    do throws(EvidenceError) {
      lines = LineReader(file: try root.open(file: EvidenceFormat.ledgerFile))
    } catch {
      return fail(nil, error.description)
    }
    do throws(VerificationReport.Failure) {
      var scanner = RecordScanner()
      while let line = try next(&lines) {
        signatures.take(line: line)
        guard let record = try chain.accept(line, scanner: &scanner) else { continue }
        try take(record)
      }
      return nil
    } catch {
      guard let found = chain.chainBreak else { return error }
      return chain.blame(found, next: nextRecord(&lines))
    }
  }

  private func fail(_ record: Int?, _ reason: String) -> VerificationReport.Failure {
    .init(record: record, place: EvidenceFormat.ledgerFile, reason: reason)
  }

  private func next(_ lines: inout LineReader) throws(VerificationReport.Failure) -> LedgerLine? {
    do throws(EvidenceError) {
      return try lines.next()
    } catch {
      throw fail(nil, error.description)
    }
  }

  private func nextRecord(_ lines: inout LineReader) -> LedgerRecord? {
    var scanner = RecordScanner()
    guard let line = try? lines.next(), (try? scanner.scan(line.bytes)) != nil else { return nil }
    return try? LedgerRecord(scanner)
  }

  private mutating func take(_ record: LedgerRecord) throws(VerificationReport.Failure) {
    do throws(ScanFailure) {
      let content = try RecordContent(record, &reader)
      for use in content.blobs {
        guard blobs.expect(use.digest, bytes: use.bytes, record: chain.line) else {
          throw contradiction("another record gives the same blob another length")
        }
      }
      // A record that cannot stand here may be signed by whoever may not besides.
      try signatures.take(record, number: chain.line, &reader)
      try history?.take(content, number: chain.line, &reader)
      records += 1
    } catch {
      throw fail(chain.line, error.reason)
    }
  }
}
