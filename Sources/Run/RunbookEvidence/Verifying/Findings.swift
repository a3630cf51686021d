/// What a verification has found so far.
struct Findings {
  var run: String?
  var failures: [VerificationReport.Failure] = []
  var gaps: [VerificationReport.Gap] = []
  /// Of each source.
  private var warnings: [WarningList] = [WarningList()]
  /// Signatures by keys that nobody vouches for.
  var untrusted: [String] = []
  var signature = VerificationReport.Signature.none
  var signers: [VerificationReport.Signer] = []
  var approvers: [VerificationReport.Approver] = []
  var openGates: Set<String> = []
  var counts = VerificationReport.Counts()

  mutating func fail(_ record: Int? = nil, _ place: String, _ reason: String) {
    failures.append(.init(record: record, place: place, reason: reason))
  }

  mutating func warn(_ reason: String) { warnings[0].add(reason) }

  mutating func warn(_ list: WarningList) { warnings.append(list) }

  mutating func gap(_ reason: String) {
    gaps.append(.init(kind: .run, id: run ?? "unknown", reason: reason))
  }

  var report: VerificationReport {
    let first = failures.filter(isOfLedger)
    let rest = failures.filter { !isOfLedger($0) }
    return VerificationReport(
      run: run, integrity: failures.isEmpty ? .pass : .fail(shortened(first + rest)),
      completeness: gaps.isEmpty ? .pass : .incomplete(gaps), warnings: warnings.shown,
      untrusted: shortened(untrusted), signature: signature, signers: signers,
      approvers: approvers, openGates: openGates, counts: counts)
  }

  private func isOfLedger(_ failure: VerificationReport.Failure) -> Bool {
    failure.record != nil && failure.place == EvidenceFormat.ledgerFile
  }

  /// How many findings of a kind are listed; whoever has more needs to know only that.
  private static let limit = 1_000

  private func shortened(_ list: [String]) -> [String] {
    guard list.count > Findings.limit else { return list }
    return list.prefix(Findings.limit) + ["and \(list.count - Findings.limit) more of this kind"]
  }

  private func shortened(
    _ list: [VerificationReport.Failure]
  ) -> [VerificationReport.Failure] {
    guard list.count > Findings.limit else { return list }
    let rest = list.count - Findings.limit
    return list.prefix(Findings.limit) + [
      .init(record: nil, place: ".", reason: "and \(rest) more failures")
    ]
  }
}
