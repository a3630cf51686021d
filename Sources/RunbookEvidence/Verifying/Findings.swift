/// What a verification has found so far.
struct Findings {
  var run: String?
  var failures: [VerificationReport.Failure] = []
  var gaps: [VerificationReport.Gap] = []
  var warnings: [String] = []
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

  mutating func gap(_ reason: String) {
    gaps.append(.init(kind: .run, id: run ?? "unknown", reason: reason))
  }

  var report: VerificationReport {
    let first = failures.filter { $0.record != nil && $0.place == EvidenceFormat.ledgerFile }
    let rest = failures.filter { !first.contains($0) }
    return VerificationReport(
      run: run, integrity: failures.isEmpty ? .pass : .fail(first + rest),
      completeness: gaps.isEmpty ? .pass : .incomplete(gaps), warnings: warnings,
      untrusted: untrusted, signature: signature, signers: signers,
      approvers: approvers, openGates: openGates, counts: counts)
  }
}
