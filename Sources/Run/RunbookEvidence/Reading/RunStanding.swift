package import RunbookPlan
package import SystemPackage

/// Where a run stands, as its records tell it: what is done, what is open, what nobody knows.
///
/// Reads a run that is going on as well as one that has stopped. It takes no lock and writes
/// nothing; a line that is still being written is simply not there yet.
package struct RunStanding: Sendable {
  package enum State: String, Sendable {
    /// Nothing of it was begun.
    case untouched
    /// Begun, and some of it is still to do: hosts, or the proof of success.
    case open
    /// An attempt started and no record says how it ended.
    case indeterminate
    case failed
    /// It failed, and its policy or a person decided to go on all the same.
    case passedOver = "passed-over"
    /// A probe showed that there was nothing to do.
    case alreadyDone = "already-done"
    /// A person decided to leave it out.
    case skipped
    case done
  }

  package struct HostStanding: Sendable, Equatable {
    /// Of the step's own action on this host; its proof is in ``StepStanding/unproved``.
    package var state: State
    /// Number of the last attempt, 0 where there was none.
    package var attempts: Int
    /// When the last attempt began, in milliseconds since 1970-01-01T00:00:00Z.
    package var began: Int?
    /// When it ended; nil while it has not.
    package var ended: Int?

    /// Nothing more is to be done here.
    package var isSettled: Bool {
      switch state {
      case .done, .alreadyDone, .skipped, .passedOver: true
      case .untouched, .open, .indeterminate, .failed: false
      }
    }

    /// Something was changed here, or may have been.
    package var isTouched: Bool { attempts > 0 || state == .done }
  }

  package struct StepStanding: Sendable {
    package var step: Plan.Step
    /// The step as a whole.
    package var state: State
    /// In the order of the step's hosts.
    package var hosts: [(host: String, standing: HostStanding)]
    /// Hosts of the step's check on which it still has to hold; empty where there is no check.
    package var unproved: [String]
    /// Number of the last attempt, by check.
    package var checkAttempts: [String: Int]
    /// Something of it failed, or its proof did, and its policy or a person decided to go on.
    package var hasPassedOver = false
    /// When something of it was first and last recorded.
    package var began: Int?
    package var last: Int?

    package func standing(on host: String) -> HostStanding? {
      hosts.first { $0.host == host }?.standing
    }

    /// Nothing of it is left to do.
    package var isSettled: Bool {
      switch state {
      case .done, .alreadyDone, .skipped, .passedOver: true
      case .untouched, .open, .indeterminate, .failed: false
      }
    }
  }

  package struct End: Sendable, Equatable {
    package var outcome: EvidenceRecord.RunEnd.Outcome
    package var exit: Int
    package var step: String?
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package var wall: Int
  }

  /// The way back has begun.
  package struct WayBack: Sendable, Equatable {
    /// Number of the record that says so.
    package var record: Int
    /// Id of the recovery procedure; nil: the `undo` of what was done.
    package var procedure: String?
    /// The step that the run stopped at.
    package var after: String
  }

  /// Who holds the run directory.
  package enum Holder: Sendable, Equatable {
    case alive(LockOwner)
    /// Its process is no more; nil where the lock does not say whose it was.
    case gone(LockOwner?)
    /// On another machine: nobody can tell from here.
    case elsewhere(LockOwner)
  }

  package let header: RunHeader
  package let plan: Plan
  /// Lines of the ledger that hold a record.
  package let records: Int
  /// Of the last `run.start` or `resume`; empty before the first record.
  package let operatorName: String
  package let isAttended: Bool
  /// Values of the plan's date variables, as `run.start` fixed them.
  package let dates: [String: String]
  /// When the first record was written, in milliseconds since 1970-01-01T00:00:00Z.
  package let started: Int?
  /// When the last record was written.
  package let lastWall: Int?
  /// The boot that the last record of this run, other than a seal, was written in.
  package let lastBoot: String?
  package let resumes: Int
  /// Nil while the run goes on, or where it was cut off.
  package let end: End?
  package let wayBack: WayBack?
  /// Id of the gate that the run stands at, sealed and waiting for signatures; nil elsewhere.
  package let gate: String?
  /// Ids of gates that something was done behind while they were shut, because they were left out.
  let passedGates: Set<String>
  /// Nil where nobody holds the directory.
  package let holder: Holder?
  /// The plan's steps in their order; then those of the recovery procedures, then what undoes the
  /// plan's steps, in the order of the plan.
  package let steps: [StepStanding]

  package func step(_ id: String) -> StepStanding? { steps.first { $0.step.id == id } }

  /// The steps of the plan itself.
  package var plannedSteps: ArraySlice<StepStanding> { steps.prefix(plan.steps.count) }
}

// MARK: - Reading

extension RunStanding {
  /// - Parameter environment: decides who of the lock's owners is alive.
  /// - Throws: ``EvidenceError`` where the directory is no run that can be understood; `damaged`
  ///   where its records contradict the plan or one another.
  package init(
    directory path: FilePath, environment: EvidenceEnvironment = .live
  ) throws(EvidenceError) {
    let root = try SafeDirectory(path: path)
    let ledger = try LedgerHistory(reading: root)
    self.init(
      ledger.history, header: ledger.header,
      holder: RunLock.holder(of: root, environment: environment))
  }

  init(_ history: RunHistory, header: RunHeader, holder: Holder?) {
    self.header = header
    self.holder = holder
    plan = history.plan
    records = history.records
    operatorName = history.operatorName
    isAttended = history.isAttended
    dates = history.dates
    started = history.started
    lastWall = history.lastWall
    lastBoot = history.lastBoot
    resumes = history.resumes
    end = history.ending
    wayBack = history.wayBack
    gate = history.flow.gate
    passedGates = Set(history.flow.passedGates.map(\.gate))
    steps = history.steps.map(\.standing)
  }
}

extension RunStanding {
  /// Where each step stands, by id, of a run that may be damaged: what the records before a number
  /// tell, up to the first that contradicts the plan or the others. Empty where there is no plan.
  package static func steps(
    toldIn directory: FilePath, before cut: Int?
  ) -> [String: StepStanding] {
    guard let root = try? SafeDirectory(path: directory),
      var ledger = try? LedgerHistory(planOf: root)
    else { return [:] }
    try? ledger.read(root, before: cut)
    return Dictionary(
      ledger.history.steps.map { ($0.step.id, $0.standing) },
      uniquingKeysWith: { first, _ in first })
  }
}
