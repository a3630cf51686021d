import RunbookEvidence
import SystemPackage
import Testing

extension ScratchDirectory {
  /// What the verifier says of the run that a script left.
  private func verify() throws -> VerificationReport {
    RunVerifier(directory: FilePath(try #require(runDirectory))).verify()
  }

  /// The chain, by `sha256sum` alone.
  private func isChained() throws -> Bool {
    let script = """
      cd "$1" || exit 1
      prev=$(sha256sum <run.json) && prev=${prev%% *}
      while IFS= read -r line; do
        case $line in *"\\"prev\\":\\"$prev\\""*) ;; *) exit 1 ;; esac
        prev=$(printf '%s\\n' "$line" | sha256sum) && prev=${prev%% *}
      done <ledger.jsonl
      """
    let directory = try #require(runDirectory)
    return try run(["bash", "-c", script, "chain", directory]).status == 0
  }

  /// The run can be verified, and proves all of the plan or not.
  ///
  /// - Parameter torn: the ledger holds a torn line, which no chain of whole lines goes through.
  func expectIntact(complete: Bool, torn: Bool = false) throws {
    if !torn { #expect(try isChained()) }
    let report = try verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect((report.completeness == .pass) == complete, "\(report.lines)")
  }
}
