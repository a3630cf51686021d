/// What a ledger record is about.
package enum RecordType: String, Sendable, CaseIterable {
  case runStart = "run.start"
  case clock
  case approval
  case snapshot
  case stepStart = "step.start"
  case stepEnd = "step.end"
  case checkStart = "check.start"
  case checkEnd = "check.end"
  case signoff
  case deviation
  case skip
  case recover
  case resume
  case abort
  case checkpoint
  case runEnd = "run.end"
}

/// Names and limits of the format `runbook-evidence/1`.
package enum EvidenceFormat {
  package static let name = "runbook-evidence/1"
  /// A ledger line without its LF.
  package static let recordLimit = 4_000
  /// A text whose ledger form is longer becomes a blob.
  package static let textLimit = 1_500
  /// What a check's record shows of an observed value, in bytes; the blob has all of it.
  package static let observedLimit = 300

  /// What `run.json` calls the generated script; the program calls itself otherwise.
  static let scriptTool = "run.sh"
  package static let headerFile = "run.json"
  package static let planFile = "plan.json"
  package static let ledgerFile = "ledger.jsonl"
  package static let blobFolder = "blobs"
  package static let checkpointFolder = "checkpoints"
  package static let exportFolder = "exports"
  package static let lockFolder = "lock"
  package static let lockFile = "owner"
  /// Starts the name of a file that is not yet in its final place.
  package static let temporaryPrefix = ".tmp-"
}
