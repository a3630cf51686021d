/// Records of what people decide about a run as a whole, or against its plan.
extension EvidenceRecord {
  /// An approval of the plan, or of a gate on the way.
  package struct Approval: Sendable, Equatable {
    /// Nil: of the plan, before its first step.
    package var step: String?
    package var by: String
    package var approved: Bool
    /// RFC 3339 in UTC with milliseconds, as it was signed; nil where nothing was signed.
    package var expires: String?
    /// What was signed, byte for byte; becomes a blob.
    package var body: [UInt8]?
    /// The armored SSHSIG over ``body``; becomes a blob.
    package var signature: [UInt8]?
    /// Why a step that is no gate may be passed by.
    package var reason: String?

    package init(
      step: String?, by: String, approved: Bool, expires: String? = nil, body: [UInt8]? = nil,
      signature: [UInt8]? = nil, reason: String? = nil
    ) {
      self.reason = reason
      self.step = step
      self.by = by
      self.approved = approved
      self.expires = expires
      self.body = body
      self.signature = signature
    }
  }

  /// Something that is not as the plan has it, and who decided so.
  package struct Deviation: Sendable, Equatable {
    package enum Kind: String, Sendable {
      /// The run goes on without the approvals it needs.
      case breakGlass = "break-glass"
      case skip
      case retry
      case `continue`
      /// Nobody knows what an attempt has done, and a person decided to run the step again.
      case indeterminate
      case late
    }

    package var step: String?
    package var host: String?
    package var kind: Kind?
    package var reason: String
    package var by: String

    package init(
      step: String? = nil, host: String? = nil, kind: Kind? = nil, reason: String, by: String
    ) {
      self.step = step
      self.host = host
      self.kind = kind
      self.reason = reason
      self.by = by
    }
  }

  package struct Resume: Sendable, Equatable {
    package var mode: RunStart.Mode
    package var operatorName: String
    package var account: Account
    /// The boot id of the last record before, where the machine was started anew since.
    package var previousBoot: String?
    /// Whose lock was taken over, because its owner is gone.
    package var staleLock: String?

    package init(
      mode: RunStart.Mode, operatorName: String, account: Account, previousBoot: String? = nil,
      staleLock: String? = nil
    ) {
      self.mode = mode
      self.operatorName = operatorName
      self.account = account
      self.previousBoot = previousBoot
      self.staleLock = staleLock
    }
  }

  package struct WayBack: Sendable, Equatable {
    /// Id of the recovery procedure; nil: the `undo` of what was done.
    package var procedure: String?
    /// The step that the run stopped at.
    package var after: String
    package var reason: String
    package var by: String

    package init(procedure: String? = nil, after: String, reason: String, by: String) {
      self.procedure = procedure
      self.after = after
      self.reason = reason
      self.by = by
    }
  }

  package struct Checkpoint: Sendable, Equatable {
    package enum Role: String, Sendable { case operate, approve, review }

    /// 1-based.
    package var number: Int
    package var role: Role
    package var by: String

    package init(number: Int, role: Role, by: String) {
      self.number = number
      self.role = role
      self.by = by
    }
  }
}
