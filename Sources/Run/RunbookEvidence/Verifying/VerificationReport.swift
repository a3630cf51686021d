/// What can be said about a run directory, from its bytes alone.
package struct VerificationReport: Sendable, Equatable {
  /// Something that contradicts the claim that this is the untouched record of one run.
  package struct Failure: Error, Sendable, Equatable {
    /// 1-based line of the ledger; nil where the fault is not in a record.
    package var record: Int?
    /// A file or folder of the run directory.
    package var place: String
    package var reason: String
  }

  package enum Integrity: Sendable, Equatable {
    case pass
    /// At least one; those of the ledger first, in its order.
    case fail([Failure])
  }

  /// One thing that the plan asks for and the evidence does not show.
  package struct Gap: Sendable, Equatable {
    package enum Kind: String, Sendable { case run, step, check, requirement }

    package var kind: Kind
    /// Id of the step, check or requirement, or of the run.
    package var id: String
    package var host: String?
    package var reason: String
  }

  package enum Completeness: Sendable, Equatable {
    case pass
    /// At least one, in the order of the plan.
    case incomplete([Gap])
  }

  package struct Counts: Sendable, Equatable {
    package var records = 0
    /// Files of `blobs/` whose content was hashed.
    package var blobs = 0
    /// Their length together, in bytes.
    package var blobBytes = 0
    package var steps = 0
    package var completeSteps = 0
    package var requirements = 0
    package var metRequirements = 0
  }

  /// Both questions in one word, for an exit status.
  package enum Verdict: String, Sendable {
    /// Whole and complete, but nothing outside the directory vouches for it.
    case passUnsigned = "pass-unsigned"
    case pass
    case incomplete
    /// Whole, and signed by a key that nobody vouches for.
    case untrusted
    case fail

    /// Of the process that verified: 0, 3, 5 or 4.
    package var exitStatus: Int {
      switch self {
      case .pass, .passUnsigned: 0
      case .incomplete: 3
      case .fail: 4
      case .untrusted: 5
      }
    }
  }

  /// What vouches for the end of the ledger.
  package enum Signature: String, Sendable {
    /// Nothing signed covers it.
    case none
    /// A signature that fits covers it, and its key was compared with none.
    case uncompared
    /// A signature that fits covers it, by a key that nobody vouches for.
    case unknown
    /// A signature by a key from outside the directory covers it.
    case trusted
  }

  /// Who signed a checkpoint; only signatures that fit.
  package struct Signer: Sendable, Equatable {
    /// Number of the checkpoint, 1-based.
    package var checkpoint: Int
    package var role: SigningRole
    package var by: String
    package var key: SSHPublicKey
    /// How many lines of the ledger it covers.
    package var lines: Int
    /// Nil where keys were compared with none.
    package var isTrusted: Bool?
  }

  /// Who approved the plan or a gate; only signatures that fit.
  package struct Approver: Sendable, Equatable {
    /// Number of the record.
    package var record: Int
    /// The gate; nil: the plan as a whole.
    package var step: String?
    package var by: String
    package var key: SSHPublicKey
    package var isTrusted: Bool
  }

  /// Nil where `run.json` cannot be read.
  package var run: String?
  package var integrity: Integrity
  package var completeness: Completeness
  package var warnings: [String]
  /// Signatures by keys that nobody vouches for, in words.
  package var untrusted: [String]
  package var signature: Signature
  /// In the order of their checkpoints.
  package var signers: [Signer]
  /// In the order of their records.
  package var approvers: [Approver] = []
  /// Gates that enough people have signed by keys that may do so; or that were opened by name, where
  /// the plan needs no signatures or the glass was broken before.
  package var openGates: Set<String> = []
  package var counts: Counts

  /// A signature by a key from outside the directory covers the end of the ledger.
  package var isSigned: Bool { signature == .trusted }

  package var verdict: Verdict {
    if case .fail = integrity { return .fail }
    guard untrusted.isEmpty else { return .untrusted }
    if case .incomplete = completeness { return .incomplete }
    return isSigned ? .pass : .passUnsigned
  }
}
