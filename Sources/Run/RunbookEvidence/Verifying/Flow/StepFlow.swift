import RunbookPlan

/// One step from its first record to its end, within one session of a run: what executor and script
/// may record of it next.
///
/// It follows `StepRunner` and `CommandStep` on one side, `runtime-step.sh` and `runtime-decide.sh`
/// on the other. Where those two record the same things in another order, both orders pass.
struct StepFlow {
  enum HostState: Equatable {
    /// Its turn is yet to come.
    case waiting
    /// Was started before, and nobody knows how that ended.
    case unknown
    /// An attempt goes on.
    case open(Int)
    /// Failed; somebody or something has to decide what becomes of that.
    case ill(Illness)
    /// Succeeded, and its proof is to come.
    case well
    /// Nothing more is to be done there.
    case left
  }

  enum Illness: Equatable { case failed, refused, interrupted }

  /// What proves the step as a whole.
  enum Proof: Equatable { case due, held, passedOver }

  enum Role: Equatable { case unless, proof }

  /// Of what a command has printed there was no room for all, and the script ends the run for that.
  enum Loss: Equatable { case none, possible, certain }

  /// A command that is tried again by itself, as the step's `retry` has it.
  struct Tries {
    var count: Int
    let began: LedgerRecord.Time
    var started: LedgerRecord.Time
    var ended: LedgerRecord.Time?
  }

  let step: Plan.Step
  /// One of the plan's own steps, rather than of a way back.
  let isPlanned: Bool
  let peopleHosts: Set<String>
  let approvalsNeeded: Int
  /// Every batch is proved before the next one is touched.
  let provesByBatch: Bool
  /// Nobody passes it by alone; who may agree, by their names.
  let waivers: [String]?
  /// Somebody has agreed that what has failed is passed by.
  var isWaived = false
  /// What records lack that contradict nothing, since they were last asked for.
  var lacks: [String] = []

  var states: HostStates
  var attempts: [String: Int]
  var tries: [String: Tries] = [:]
  var looks: [Role: Int]
  var proof = Proof.due
  /// The check that goes on, or whose conclusion is still to be acted on.
  var flow: CheckFlow?
  var role = Role.proof
  /// The command has run on some host since the last proof.
  var hasRun = false
  var loss = Loss.none
  /// How often the step's `unless` could not tell, since something was decided: of so many hosts nobody
  /// knows whether it is done there.
  var unclear = 0
  /// Attempts that were started since the `unless` left a record last.
  var startsSinceLook = 0
  /// Where the step's `unless` was seen to hold.
  var seenDone: Set<String> = []
  /// Done by hand, or attested, in place of what has failed.
  var byHand: Set<String> = []
  /// What a person has said of a host that machines cannot serve.
  var said: [String: Bool] = [:]
  /// What is being decided of a failure.
  var deciding: FailureRecords?
  /// Hosts whose leaving out was announced and not yet recorded; an empty text: the whole step.
  var announced: Set<String> = []
  /// Left out, or failed and passed over.
  var givenUp: Set<String> = []
  /// The gate's checkpoint stands, and who has signed it.
  var signers: Set<String>?
  var hasRecords = false
  /// See ``RunFlow/holdsTimes``.
  let holdsTimes: Bool
  /// When the record before the one that is taken was written.
  var previous: LedgerRecord.Time

  /// - Parameters:
  ///   - standing: where the step stood when the session began.
  init(
    _ step: Plan.Step, isPlanned: Bool, standing: RunStanding.StepStanding,
    peopleHosts: Set<String>, approvalsNeeded: Int, previous: LedgerRecord.Time,
    holdsTimes: Bool, waivers: [String]? = nil
  ) {
    self.waivers = waivers
    self.holdsTimes = holdsTimes
    self.step = step
    self.isPlanned = isPlanned
    self.peopleHosts = peopleHosts
    self.approvalsNeeded = approvalsNeeded
    self.previous = previous
    provesByBatch = step.provesByBatch
    states = HostStates(batches: step.batches)
    attempts = [:]
    looks = [
      .proof: step.check.map { standing.checkAttempts[$0.id] ?? 0 } ?? 0,
      .unless: step.unless.map { standing.checkAttempts[$0.id] ?? 0 } ?? 0,
    ]
    let known = Dictionary(
      standing.hosts.map { ($0.host, $0.standing) }, uniquingKeysWith: { first, _ in first })
    let unproved = provesByBatch ? Set(standing.unproved) : []
    for host in step.hosts {
      let before = known[host]
      attempts[host] = before?.attempts ?? 0
      states[host] = StepFlow.state(before, of: step, isUnproved: unproved.contains(host))
    }
    hasRun =
      !provesByBatch && !standing.unproved.isEmpty
      && standing.hosts.contains { $0.standing.state == .done }
    settleWhole()
  }

  private static func state(
    _ before: RunStanding.HostStanding?, of step: Plan.Step, isUnproved: Bool
  ) -> HostState {
    guard let before else { return .waiting }
    switch before.state {
    case .indeterminate: return step.kind == .run ? .unknown : .waiting
    case .done where isUnproved: return .well
    case .done, .alreadyDone, .skipped, .passedOver: return .left
    case .untouched, .open, .failed: return .waiting
    }
  }

  func batch(of host: String) -> Int { states.batch(of: host) }

  /// Where there is nothing to act on, only the proof is left.
  private mutating func settleWhole() {
    guard step.kind == .check || step.kind == .wait else { return }
    for host in step.hosts { states[host] = .left }
  }
}
