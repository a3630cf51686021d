extension Plan {
  /// One step on one or more hosts. ``id`` is unique in the plan, and the same in script,
  /// checklist and evidence.
  ///
  /// A step is large, and whoever reads a plan or a ledger takes it in hand again and again: copies
  /// share what it says until one of them changes.
  package struct Step: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Sendable {
      /// A command on every host; ``command`` is set.
      case run
      /// Something a person does and attests; ``manual`` is set.
      case manual
      /// A check on its own; ``check`` is set.
      case check
      /// Polls ``check`` until it holds.
      case wait
      /// A message that a person sends and attests; ``notify`` is set.
      case notify
      /// An approval that a person other than the operator gives; ``approve`` is set.
      case approve
    }

    /// Where in its stage the step stands; decides what a failure means.
    package enum Position: String, CaseIterable, Sendable {
      case body
      /// Must hold before the stage; a failure ends the run with 20.
      case entry
      /// Must hold after the stage.
      case exit
      /// A post-upgrade check; its evidence is mandatory.
      case verify
    }

    package enum FailurePolicy: String, CaseIterable, Sendable {
      case stop
      case finishBatch = "finish-batch"
      case ask
      case rollback
      case `continue`
    }

    private struct Fields: Sendable, Equatable {
      var id: String
      var title: String
      var description: String?
      var stage: String
      var position: Position = .body
      var kind: Kind
      var batches: [[String]]
      var simultaneous: Bool = false
      var turn: Turn?
      var command: Command?
      var manual: Manual?
      var notify: Notify?
      var approve: Approve?
      var check: Check?
      var unless: Check?
      var idempotent: Bool = false
      var timeoutMS: Int?
      var retry: Retry?
      var onFailure: FailurePolicy = .stop
      var firm: Bool?
      var undo: Undo?
      var upgrades: String?
      var impact: Int?
      var effects: [Effect] = []
      var privileged: Bool = false
      var estimateMS: Int?
      var satisfies: [String] = []
      var backup: String?
      var source: [Source] = []
      var origin: Origin
    }

    /// Exactly one: an array is what copies share until one of them changes it.
    private var fields: [Fields]

    package init(
      id: String, title: String, stage: String, kind: Kind, batches: [[String]], origin: Origin
    ) {
      fields = [
        Fields(
          id: id, title: title, stage: stage, kind: kind, batches: batches, origin: origin)
      ]
    }

    /// Every host of the step, in the order of its batches.
    package var hosts: [String] { batches.flatMap { $0 } }
  }
}

extension Plan.Step {
  package var id: String {
    get { fields[0].id }
    set { fields[0].id = newValue }
  }

  package var title: String {
    get { fields[0].title }
    set { fields[0].title = newValue }
  }

  package var description: String? {
    get { fields[0].description }
    set { fields[0].description = newValue }
  }

  package var stage: String {
    get { fields[0].stage }
    set { fields[0].stage = newValue }
  }

  package var position: Position {
    get { fields[0].position }
    set { fields[0].position = newValue }
  }

  package var kind: Kind {
    get { fields[0].kind }
    set { fields[0].kind = newValue }
  }

  /// Hosts in batches; batches run one after another, the hosts of one side by side. Each host
  /// occurs once. `[["controller"]]` where the step names no host.
  package var batches: [[String]] {
    get { fields[0].batches }
    set { fields[0].batches = newValue }
  }

  /// All hosts start together, behind a barrier.
  package var simultaneous: Bool {
    get { fields[0].simultaneous }
    set { fields[0].simultaneous = newValue }
  }

  /// The batch of a group that it is a part of; nil: of none.
  package var turn: Plan.Turn? {
    get { fields[0].turn }
    set { fields[0].turn = newValue }
  }

  package var command: Plan.Command? {
    get { fields[0].command }
    set { fields[0].command = newValue }
  }

  package var manual: Plan.Manual? {
    get { fields[0].manual }
    set { fields[0].manual = newValue }
  }

  package var notify: Plan.Notify? {
    get { fields[0].notify }
    set { fields[0].notify = newValue }
  }

  package var approve: Plan.Approve? {
    get { fields[0].approve }
    set { fields[0].approve = newValue }
  }

  /// The check itself for `check` and `wait`, the proof of success for every other kind.
  package var check: Plan.Check? {
    get { fields[0].check }
    set { fields[0].check = newValue }
  }

  /// Holds when the step's work is already done; the step is then not run.
  package var unless: Plan.Check? {
    get { fields[0].unless }
    set { fields[0].unless = newValue }
  }

  package var idempotent: Bool {
    get { fields[0].idempotent }
    set { fields[0].idempotent = newValue }
  }

  /// Run-time limit of one attempt on one host; nil: none.
  package var timeoutMS: Int? {
    get { fields[0].timeoutMS }
    set { fields[0].timeoutMS = newValue }
  }

  /// For `wait`: the limit of the whole wait.
  package var retry: Plan.Retry? {
    get { fields[0].retry }
    set { fields[0].retry = newValue }
  }

  package var onFailure: FailurePolicy {
    get { fields[0].onFailure }
    set { fields[0].onFailure = newValue }
  }

  /// Its author has written that its failure stops the run: nobody goes on past it alone.
  package var firm: Bool? {
    get { fields[0].firm }
    set { fields[0].firm = newValue }
  }

  package var undo: Plan.Undo? {
    get { fields[0].undo }
    set { fields[0].undo = newValue }
  }

  package var upgrades: String? {
    get { fields[0].upgrades }
    set { fields[0].upgrades = newValue }
  }

  package var impact: Int? {
    get { fields[0].impact }
    set { fields[0].impact = newValue }
  }

  package var effects: [Plan.Effect] {
    get { fields[0].effects }
    set { fields[0].effects = newValue }
  }

  /// Needs root (or an administrator) on its hosts.
  package var privileged: Bool {
    get { fields[0].privileged }
    set { fields[0].privileged = newValue }
  }

  /// The author's estimate for all hosts together.
  package var estimateMS: Int? {
    get { fields[0].estimateMS }
    set { fields[0].estimateMS = newValue }
  }

  package var satisfies: [String] {
    get { fields[0].satisfies }
    set { fields[0].satisfies = newValue }
  }

  /// What the step backs up, for backup steps.
  package var backup: String? {
    get { fields[0].backup }
    set { fields[0].backup = newValue }
  }

  package var source: [Plan.Source] {
    get { fields[0].source }
    set { fields[0].source = newValue }
  }

  package var origin: Plan.Origin {
    get { fields[0].origin }
    set { fields[0].origin = newValue }
  }
}
