import RunbookPlan
package import SystemPackage

/// Judges a run directory from its bytes alone.
///
/// It writes nothing, follows no link out of the directory, reads the ledger line by line and
/// blobs in pieces, and gives the same answer twice. A damaged directory is a verdict, not an
/// error.
package struct RunVerifier: Sendable {
  /// Bytes; the plan is read whole.
  private static let planLimit = 1 << 26
  private let path: FilePath

  package init(directory path: FilePath) { self.path = path }

  package func verify() -> VerificationReport {
    do throws(EvidenceError) {
      return verify(try SafeDirectory(path: path))
    } catch {
      var findings = Findings()
      findings.fail(nil, ".", error.description)
      findings.gap("nothing can be judged without the run directory")
      return findings.report
    }
  }

  private func verify(_ root: SafeDirectory) -> VerificationReport {
    var findings = Findings()
    let directory = DirectoryAudit(root)
    findings.failures += directory.failures
    findings.warnings += directory.warnings
    let header = readHeader(root, &findings)
    let history = readPlan(root, header?.value, &findings)
    if let header {
      readLedger(root, header, history, &findings)
    } else {
      findings.gap("nothing can be judged without run.json")
    }
    return findings.report
  }
}

/// What was found so far.
private struct Findings {
  var run: String?
  var failures: [VerificationReport.Failure] = []
  var gaps: [VerificationReport.Gap] = []
  var warnings: [String] = []
  var counts = VerificationReport.Counts()

  mutating func fail(_ record: Int? = nil, _ place: String, _ reason: String) {
    failures.append(.init(record: record, place: place, reason: reason))
  }

  mutating func gap(_ reason: String) {
    gaps.append(.init(kind: .run, id: run ?? "unknown", reason: reason))
  }

  var report: VerificationReport {
    let first = failures.filter { $0.record != nil && $0.place == EvidenceFormat.ledgerFile }
    let rest = failures.filter { !first.contains($0) }
    return VerificationReport(
      run: run, integrity: failures.isEmpty ? .pass : .fail(first + rest),
      completeness: gaps.isEmpty ? .pass : .incomplete(gaps), warnings: warnings, counts: counts)
  }
}

// MARK: - The files, one after another

extension RunVerifier {
  private struct Header {
    let value: RunHeader
    let bytes: [UInt8]
  }

  private func readHeader(_ root: SafeDirectory, _ findings: inout Findings) -> Header? {
    let place = EvidenceFormat.headerFile
    guard let bytes = read(root, place, limit: RunHeader.sizeLimit, &findings) else { return nil }
    do throws(EvidenceFormatError) {
      let header = try RunHeader(canonicalLine: bytes)
      findings.run = header.run
      return Header(value: header, bytes: bytes)
    } catch {
      findings.fail(nil, place, error.reason)
      return nil
    }
  }

  private func readPlan(
    _ root: SafeDirectory, _ header: RunHeader?, _ findings: inout Findings
  ) -> RunHistory? {
    let place = EvidenceFormat.planFile
    guard let bytes = read(root, place, limit: RunVerifier.planLimit, &findings) else { return nil }
    let digest = sha256Hex(bytes)
    if let header, header.plan != digest {
      findings.fail(nil, place, "its digest is not the one in run.json")
      return nil
    }
    do throws(PlanFormatError) {
      let plan = try Plan(canonicalBytes: bytes)
      if let header, header.change != plan.change.id {
        findings.fail(nil, EvidenceFormat.headerFile, "the change is not that of the plan")
      }
      return RunHistory(plan: plan, digest: digest)
    } catch {
      findings.fail(nil, place, error.reason)
      return nil
    }
  }

  private func read(
    _ root: SafeDirectory, _ name: String, limit: Int, _ findings: inout Findings
  ) -> [UInt8]? {
    do throws(EvidenceError) {
      return try root.read(name, limit: limit)
    } catch {
      findings.fail(nil, name, error.description)
      return nil
    }
  }

  private func readLedger(
    _ root: SafeDirectory, _ header: Header, _ history: RunHistory?, _ findings: inout Findings
  ) {
    var pass = LedgerPass(root: root, header: header.value, bytes: header.bytes, history: history)
    let failure = pass.run()
    if let failure { findings.failures.append(failure) }
    findings.warnings += pass.chain.warnings.all + (pass.history?.warnings.all ?? [])
    judge(pass, stopped: failure, &findings)
    // Where the ledger was not read to its end, most blobs would be called orphans.
    let blobs = pass.blobs.audit(root)
    findings.failures += blobs.failures
    if failure == nil { findings.warnings += blobs.warnings.all }
    findings.counts.blobs = blobs.blobs
    findings.counts.blobBytes = blobs.bytes
    findings.counts.records = pass.records
  }

  private func judge(
    _ pass: LedgerPass, stopped: VerificationReport.Failure?, _ findings: inout Findings
  ) {
    if stopped != nil {
      findings.gap("the ledger could be read only up to record \(pass.records)")
    } else if pass.chain.endsTorn {
      findings.gap("the last line of the ledger is torn and was not recovered")
    }
    guard let history = pass.history else {
      return findings.gap("nothing can be judged without the plan that ran")
    }
    if history.end == nil {
      if stopped == nil { findings.gap("tail unanchored: the ledger has no `run.end`") }
    } else {
      findings.warnings.append(
        "last record unanchored: nothing but a signed checkpoint would show a change to it")
    }
    let completeness = Completeness(history, run: findings.run ?? "unknown")
    findings.gaps += completeness.gaps
    findings.warnings += completeness.warnings.all
    findings.counts = completeness.counts
  }
}

/// One pass over the ledger, up to the first fault.
private struct LedgerPass {
  /// Bytes of a table that a record keeps in a blob; it is read whole.
  private static let tableLimit = 1 << 22

  let root: SafeDirectory
  var chain: ChainAudit
  var history: RunHistory?
  var blobs = BlobAudit()
  var records = 0

  init(root: SafeDirectory, header: RunHeader, bytes: [UInt8], history: RunHistory?) {
    self.root = root
    self.chain = ChainAudit(run: header.run, header: bytes)
    self.history = history
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
      let content = try RecordContent(record) { readBlob($0) }
      for use in content.blobs {
        guard blobs.expect(use.digest, bytes: use.bytes, record: chain.line) else {
          throw contradiction("another record gives the same blob another length")
        }
      }
      try history?.take(content, number: chain.line)
      records += 1
    } catch {
      throw fail(chain.line, error.reason)
    }
  }

  private func readBlob(_ use: RecordContent.BlobUse) -> [UInt8]? {
    guard use.bytes <= LedgerPass.tableLimit,
      let folder = try? root.open(folder: EvidenceFormat.blobFolder),
      let bytes = try? folder.read(use.digest.hex, limit: use.bytes),
      Digest(of: bytes) == use.digest
    else { return nil }
    return bytes
  }
}
