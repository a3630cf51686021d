package import RunbookEvidence
package import SystemPackage

/// What the person who starts a run decides.
package struct RunOptions: Sendable {
  /// An existing directory that gets the run directory.
  package var evidenceParent: FilePath
  /// Recorded in `run.json`.
  package var toolVersion: String
  /// The person at the keyboard.
  package var operatorName: String
  /// Nobody answers questions: whatever needs a person ends the run.
  package var unattended = false
  package var dryRun = false
  package var color = false
  /// What is shown goes to a terminal that can move its cursor.
  package var isTerminal = false
  /// Width of that terminal in columns.
  package var columns = 80
  package var limits = ProcessLimits()
  /// Folders where approvals are handed over.
  package var approvals: [FilePath] = []
  /// Whose approvals count; nil: nobody's.
  package var trust: TrustPolicy?
  /// Why the run goes on without the approvals it needs; nil: it does not.
  package var breakGlass: String?
  /// Take back what a resumed run has done, rather than going on.
  package var rollBack = false
  /// Values of date variables, by name, where they are not to be those of today.
  package var dates: [String: String] = [:]
  /// Steps that are run; the others are left out.
  package var choice = StepChoice()

  package init(evidenceParent: FilePath, toolVersion: String, operatorName: String) {
    self.evidenceParent = evidenceParent
    self.toolVersion = toolVersion
    self.operatorName = operatorName
  }
}

/// How a run ended.
package struct RunOutcome: Sendable, Equatable {
  package var exitStatus: Int
  /// Nil where nothing was written: a dry run, or a run that could not start.
  package var runDirectory: FilePath?
}

/// The exit statuses that `run` and the generated script share.
enum ExitStatus {
  static let done = 0
  static let failed = 1
  static let usage = 2
  static let gate = 20
  static let window = 21
  static let machine = 22
  static let attestation = 23
  static let wait = 24
  /// Added to the number of a signal, as a shell counts.
  static let signalBase = 128
}
