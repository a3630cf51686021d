/// One record of the ledger, as the code that runs a plan knows it.
///
/// Texts are given as they are: the writer applies the ledger's rule for strings, and moves what is
/// too long for a line into a blob.
package enum EvidenceRecord: Sendable, Equatable {
  case runStart(RunStart)
  case clock(ClockState)
  case stepStart(StepStart)
  case stepEnd(StepEnd)
  case checkStart(CheckStart)
  case checkEnd(CheckEnd)
  case signoff(Signoff)
  case approval(Approval)
  case skip(Skip)
  case deviation(Deviation)
  /// Somebody carries the run on.
  case resume(Resume)
  /// The way back begins.
  case wayBack(WayBack)
  case checkpoint(Checkpoint)
  /// An interruption; `signal` is its number where one caused it.
  case abort(reason: String, signal: Int?)
  case runEnd(RunEnd)
}

extension EvidenceRecord {
  /// Who acts, and with which rights.
  package struct Account: Sendable, Equatable {
    package var uid: Int
    package var euid: Int
    /// `SUDO_USER`, where set.
    package var sudoUser: String?
    /// The working directory, which need be no text.
    package var cwd: [UInt8]

    package init(uid: Int, euid: Int, sudoUser: String? = nil, cwd: [UInt8]) {
      self.uid = uid
      self.euid = euid
      self.sudoUser = sudoUser
      self.cwd = cwd
    }

    package init(uid: Int, euid: Int, sudoUser: String? = nil, cwd: String) {
      self.init(uid: uid, euid: euid, sudoUser: sudoUser, cwd: Array(cwd.utf8))
    }
  }

  package struct RunStart: Sendable, Equatable {
    package enum Mode: String, Sendable { case attended, unattended }

    package var mode: Mode
    /// The person at the keyboard: `SUDO_USER` or the user's name.
    package var operatorName: String
    package var account: Account
    /// Values of the plan's date variables, fixed when the run starts.
    package var dates: [String: String]

    package init(
      mode: Mode, operatorName: String, account: Account, dates: [String: String] = [:]
    ) {
      self.mode = mode
      self.operatorName = operatorName
      self.account = account
      self.dates = dates
    }
  }

  /// Whether the machine's clock is synchronised.
  package enum ClockState: String, Sendable { case yes, no, unknown }

  package struct StepStart: Sendable, Equatable {
    package var step: String
    package var host: String
    /// 1-based, counted on over a resumption.
    package var attempt: Int
    /// Raw value of the plan's step kind.
    package var kind: String
    package var account: Account
    /// The author's text, before any value is filled in.
    package var command: String

    package init(
      step: String, host: String, attempt: Int, kind: String, account: Account, command: String
    ) {
      self.step = step
      self.host = host
      self.attempt = attempt
      self.kind = kind
      self.account = account
      self.command = command
    }
  }

  package enum StepOutcome: String, Sendable { case done, failed, timeout, interrupted }

  package enum Termination: Sendable, Equatable {
    case exit(Int)
    case signal(Int)
  }

  /// How often the value of a secret was taken out of an output.
  package struct Redaction: Sendable, Equatable {
    package var name: String
    package var count: Int

    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  package struct StepEnd: Sendable, Equatable {
    package var step: String
    package var host: String
    package var attempt: Int
    package var outcome: StepOutcome
    /// Nil where the command did not even start.
    package var termination: Termination?
    /// When the command started, on the clock of `mono_ms`; only where all hosts start together.
    package var beganMilliseconds: Int?
    package var milliseconds: Int
    package var stdout: StreamEvidence
    package var stderr: StreamEvidence
    package var redacted: [Redaction]

    package init(
      step: String, host: String, attempt: Int, outcome: StepOutcome, termination: Termination?,
      beganMilliseconds: Int? = nil, milliseconds: Int, stdout: StreamEvidence,
      stderr: StreamEvidence,
      redacted: [Redaction] = []
    ) {
      self.step = step
      self.host = host
      self.attempt = attempt
      self.outcome = outcome
      self.termination = termination
      self.beganMilliseconds = beganMilliseconds
      self.milliseconds = milliseconds
      self.stdout = stdout
      self.stderr = stderr
      self.redacted = redacted
    }
  }

  package struct CheckStart: Sendable, Equatable {
    package var check: String
    package var step: String
    package var host: String?
    package var attempt: Int

    package init(check: String, step: String, host: String? = nil, attempt: Int) {
      self.check = check
      self.step = step
      self.host = host
      self.attempt = attempt
    }
  }

  package enum Verdict: String, Sendable { case pass, fail, error }

  /// What a check saw on one host.
  package struct Observation: Sendable, Equatable {
    package var host: String
    /// Nil where the probe gave no exit status.
    package var exit: Int?
    /// The value that was compared; the record shows its beginning.
    package var observed: [UInt8]
    package var stdout: StreamEvidence
    package var stderr: StreamEvidence

    package init(
      host: String, exit: Int?, observed: [UInt8], stdout: StreamEvidence,
      stderr: StreamEvidence
    ) {
      self.host = host
      self.exit = exit
      self.observed = observed
      self.stdout = stdout
      self.stderr = stderr
    }
  }

  package struct CheckEnd: Sendable, Equatable {
    package var check: String
    package var step: String
    package var attempt: Int
    package var verdict: Verdict
    package var expected: String
    package var milliseconds: Int
    /// One a host; empty where nothing was probed.
    package var values: [Observation]
    package var redacted: [Redaction]

    package init(
      check: String, step: String, attempt: Int, verdict: Verdict, expected: String,
      milliseconds: Int, values: [Observation] = [], redacted: [Redaction] = []
    ) {
      self.check = check
      self.step = step
      self.attempt = attempt
      self.verdict = verdict
      self.expected = expected
      self.milliseconds = milliseconds
      self.values = values
      self.redacted = redacted
    }
  }

  /// A person's word that something was done, sent or seen.
  package struct Signoff: Sendable, Equatable {
    package var step: String
    package var host: String?
    /// Set where the person answers a manual check rather than the step itself.
    package var check: String?
    package var by: String
    package var done: Bool
    /// What the person recorded, by name.
    package var fields: [String: String]

    package init(
      step: String, host: String? = nil, check: String? = nil, by: String, done: Bool,
      fields: [String: String] = [:]
    ) {
      self.step = step
      self.host = host
      self.check = check
      self.by = by
      self.done = done
      self.fields = fields
    }
  }

  /// Why a step was not run.
  package enum Skip: Sendable, Equatable {
    /// A person decided, for all hosts where `host` is nil.
    case decided(step: String, host: String?, reason: String, by: String)
    /// The step's `unless` check, whose id is `probe`, held.
    case alreadyDone(step: String, host: String, probe: String)
  }

  package struct RunEnd: Sendable, Equatable {
    package enum Outcome: String, Sendable {
      case done, failed, aborted
      /// It went to its end, past something that had failed.
      case incomplete
      /// The way back was gone to its end.
      case rolledBack = "rolled-back"
      /// The same, and something was not undone.
      case rolledBackInPart = "rolled-back-in-part"
    }

    package var outcome: Outcome
    /// Exit status of the process that ran the plan.
    package var exit: Int
    /// The step that ended the run.
    package var step: String?

    package init(outcome: Outcome, exit: Int, step: String? = nil) {
      self.outcome = outcome
      self.exit = exit
      self.step = step
    }
  }
}
