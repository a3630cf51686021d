package import RunbookPlan

/// Where a run that goes on stands: every answer comes from its records, by the code that resumes
/// and verifies it.
extension RunWriter {
  /// How far a step is on one of its hosts, in the session that runs it.
  package enum HostTurn: Sendable, Equatable {
    /// Its turn is yet to come, or somebody has decided that it comes again.
    case waiting
    /// It was started before this session, and nobody knows how that ended.
    case unknown
    /// An attempt goes on.
    case running
    /// It failed, and what becomes of that is yet to be decided.
    case failed
    /// Done, and to be proved before anything else.
    case unproved
    /// Nothing more is to be done there but what proves the step as a whole.
    case settled
  }

  /// From now on each record is held against the plan and the records before it, as `verify` will
  /// hold it, before it is written.
  ///
  /// - Parameter plan: of a run that has no record yet, so that it need not be read again; nil: what
  ///   the directory holds is read.
  /// - Throws: ``EvidenceError``; `damaged` where the records contradict the plan or one another.
  package func follow(_ plan: Plan? = nil) throws(EvidenceError) {
    let history: RunHistory
    if let plan, lines == 0 {
      history = RunHistory(plan: plan, digest: header.plan, tool: header.tool)
    } else {
      history = try LedgerHistory(reading: directory).history
    }
    live = LiveHistory(history, in: directory)
  }

  private var followed: LiveHistory {
    guard let live else {
      preconditionFailure("who asks where a run stands has it followed from its first record")
    }
    return live
  }

  /// The run as a whole. Takes time with the steps of the plan.
  package var standing: RunStanding {
    RunStanding(followed.history, header: header, holder: nil)
  }

  /// Where one step stands; nil where it is none of this plan's.
  package func standing(of step: String) -> RunStanding.StepStanding? {
    followed.history.history(of: step)?.standing
  }

  /// Index of the planned step that this session comes to next; nil where all are settled, or were
  /// left out.
  package var nextStep: Int? { followed.history.flow.next(followed.history) }

  /// The way back that the run is on.
  package var wayBack: RunStanding.WayBack? { followed.history.wayBack }

  /// Id of the step that a way back begins at which somebody has asked for; nil where the plan has
  /// none.
  package var wayBackStart: String? { followed.history.flow.wayBackStart(followed.history) }

  /// Of those steps the ones that this session has to do with: ids, in their order.
  package func due(among steps: [String]) -> [String] {
    let history = followed.history
    return steps.filter { id in
      history.index(of: id).map { history.flow.isDue($0, history) } ?? false
    }
  }
}

// MARK: - One step

extension RunWriter {
  /// How far a step is on some of its hosts, in their order.
  package func turns(of step: Plan.Step, on hosts: [String]) -> [HostTurn] {
    let flow = followed.flow(of: step)
    return hosts.map { host in
      switch flow?.states[host] {
      case .waiting, nil: .waiting
      case .unknown: .unknown
      case .open: .running
      case .ill: .failed
      case .well: .unproved
      case .left: .settled
      }
    }
  }

  /// Hosts on which the step's check is to be looked at now; empty where no proof is due.
  package func hostsToProve(of step: Plan.Step) -> [String] {
    guard let flow = followed.flow(of: step), flow.isReadyForProof else { return [] }
    return flow.hostsToProve
  }

  /// Whether what has failed of a step may be answered by going back.
  package func mayTurnBack(from step: Plan.Step) -> Bool {
    let flow = followed.history.flow
    return followed.flow(of: step)?.mayTurnBack(flow.session) ?? false
  }

  /// Number of the last attempt on a host, 0 where there was none.
  package func lastAttempt(of step: String, on host: String) -> Int {
    followed.history.history(of: step)?.lastAttempt[host] ?? 0
  }

  /// Number of the last look that a record tells of, 0 where none does.
  package func lastLook(at check: String, of step: String) -> Int {
    followed.history.history(of: step)?.checkAttempts[check] ?? 0
  }
}
