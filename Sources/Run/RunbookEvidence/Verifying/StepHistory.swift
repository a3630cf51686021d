import RunbookPlan

extension RunHistory {
  /// What happened to one step.
  struct StepHistory {
    struct End {
      let record: Int
      let isDone: Bool
      let words: String
      /// A person's word, where a machine could have looked.
      var isWord = false
    }

    struct Skip {
      let record: Int
      /// Nil where a probe showed that there was nothing to do.
      let decision: String?
    }

    let step: Plan.Step
    /// Of `step.hosts`.
    let hosts: Set<String>
    /// Record of a start without an end, by host and attempt.
    var open: [String: [Int: Int]] = [:]
    var lastAttempt: [String: Int] = [:]
    /// The last outcome on each host.
    var ends: [String: End] = [:]
    /// Starts without an end, by check and attempt.
    var openChecks: [String: [Int: Int]] = [:]
    /// Number of the last attempt, by check.
    var checkAttempts: [String: Int] = [:]
    /// The last verdict of each check on each of its hosts.
    var verdicts: [String: [String: End]] = [:]
    /// By host; an empty text where the person answered for all.
    var signoffs: [String: End] = [:]
    var approval: End?
    /// Who may agree that the step is passed by; nil where nobody has to.
    var waivers: [String]?
    /// A word that it is done, where it was cut off, makes it no better than what was passed by.
    var needsProof = false
    /// Somebody has agreed that what has failed is passed by, in words; nil once it was tried again.
    var waiver: String?
    /// What was handed over to a person in this way, in words.
    var handedOver: [String] = []
    /// Hosts where a person looks and works, because nothing of ours runs there.
    let peopleHosts: Set<String>
    /// How many different people have to sign, where the step is a gate.
    let approvalsNeeded: Int
    var gateApprovers: Set<String> = []
    /// At which seal of the run they have signed.
    var lastGate = 0
    /// By host; an empty text where all are meant.
    var skips: [String: Skip] = [:]
    /// By host, in words: an attempt was cut off, and a person has found it done.
    var foundDone: [String: String] = [:]
    /// Record of the decision to go on in spite of a failure, by host; an empty text where the
    /// whole step is meant.
    var passedOver: [String: Int] = [:]
    /// Wall times in milliseconds: of the last attempt's start and end by host, and of the step's
    /// first and last record.
    var began: [String: Int] = [:]
    var ended: [String: Int] = [:]
    var firstWall: Int?
    var lastWall: Int?

    init(_ step: Plan.Step, approvalsNeeded: Int, peopleHosts: Set<String>) {
      self.step = step
      self.peopleHosts = peopleHosts
      self.approvalsNeeded = approvalsNeeded
      self.hosts = Set(step.hosts)
    }

    func check(_ id: String) -> Plan.Check? {
      [step.check, step.unless].compactMap { $0 }.first { $0.id == id }
    }
  }
}
