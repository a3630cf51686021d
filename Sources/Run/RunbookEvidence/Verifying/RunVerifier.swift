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
  private let trust: TrustPolicy?
  private let demand: SignatureDemand

  /// - Parameter trust: whose keys are whose, from outside the directory; nil: signatures are
  ///   checked, and it is said that nobody's key was compared.
  /// - Parameter demand: who has to have signed it, beside those that the plan asks for.
  package init(
    directory path: FilePath, trust: TrustPolicy? = nil, demand: SignatureDemand = .init()
  ) {
    self.path = path
    self.trust = trust
    self.demand = demand
  }

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
    findings.warn(directory.warnings)
    guard !directory.isUnbegun else {
      findings.gap("no run was begun here: there is no \(EvidenceFormat.ledgerFile) yet")
      return findings.report
    }
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
      return RunHistory(plan: plan, digest: digest, tool: header?.tool ?? "")
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
    if pass.chain.lacksLF, pass.signatures.seals(line: pass.chain.line) {
      findings.fail(
        pass.chain.line, EvidenceFormat.ledgerFile, "its line feed was cut off after it was sealed")
    }
    pass.signatures.judge(
      root: root, plan: pass.history?.plan, lines: pass.chain.line, isWhole: failure == nil,
      trust: trust, demand: demand, &findings)
    findings.warn(pass.chain.warnings)
    if let history = pass.history { findings.warn(history.warnings) }
    judge(pass, stopped: failure, &findings)
    // Where the ledger was not read to its end, most blobs would be called orphans.
    let blobs = pass.blobs.audit(root, sound: pass.reader.sound)
    findings.failures += blobs.failures
    if failure == nil { findings.warn(blobs.warnings) }
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
    } else if pass.chain.lacksLF {
      findings.gap("the last record of the ledger has no line feed: its writer was cut off")
    }
    guard let history = pass.history else {
      return findings.gap("nothing can be judged without the plan that ran")
    }
    if history.end == nil {
      if stopped == nil { findings.gap(endless(findings.signature)) }
    } else if findings.signature == .none {
      findings.warn(
        "last record unanchored: nothing but a signed checkpoint would show a change to it")
    }
    let completeness = Completeness(history, run: findings.run ?? "unknown")
    findings.gaps += completeness.gaps
    findings.warn(completeness.warnings)
    findings.counts = completeness.counts
  }

  private func endless(_ signature: VerificationReport.Signature) -> String {
    signature == .none
      ? "tail unanchored: the ledger has no `run.end`" : "the ledger has no `run.end`"
  }
}
