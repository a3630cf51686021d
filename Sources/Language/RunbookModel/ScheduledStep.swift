package import RunbookDiagnostics

/// One step of the linear order, with its hosts and batches. Copies share what it says, as those of
/// a step do.
package struct ScheduledStep: Sendable {
  package enum Position: String, Sendable { case body, entry, exit, verify }

  private struct Fields: Sendable {
    let id: String
    var step: Step
    let stageID: String
    let hop: Int?
    let turn: Turn?
    let baseID: String
    let baseStageID: String
    var position: Position
    var batches: [[String]]
    var delegate: String?
    var isSimultaneous: Bool = false
    var isProofOfWait: Bool = false
    var check: ResolvedCheck?
    var unless: ResolvedCheck?
    var changes: [StateChange] = []
    var satisfies: [Name] = []
  }

  /// Exactly one: an array is what copies share until one of them changes it.
  private var fields: [Fields]

  package init(
    id: String, step: Step, stageID: String, position: Position, batches: [[String]],
    hop: Hop? = nil, turn: Turn? = nil
  ) {
    let turned = turn?.id(id) ?? id
    fields = [
      Fields(
        id: hop?.id(turned) ?? turned, step: step, stageID: hop?.id(stageID) ?? stageID,
        hop: hop?.number, turn: turn, baseID: id, baseStageID: stageID, position: position,
        batches: batches)
    ]
  }

  package var hosts: [String] { batches.flatMap { $0 } }

  /// Where messages point: the step's id, or the whole check where it has none.
  package var span: SourceSpan { step.id.span }
}

extension ScheduledStep {
  package var id: String { fields[0].id }

  package var step: Step {
    get { fields[0].step }
    set { fields[0].step = newValue }
  }

  package var stageID: String { fields[0].stageID }

  /// The hop that it is a part of, from 1 on; nil: none, or there is only one.
  package var hop: Int? { fields[0].hop }

  /// The batch of a rolling group that it is a part of.
  package var turn: Turn? { fields[0].turn }

  /// The same ids without hop and turn.
  package var baseID: String { fields[0].baseID }

  package var baseStageID: String { fields[0].baseStageID }

  package var position: Position {
    get { fields[0].position }
    set { fields[0].position = newValue }
  }

  package var batches: [[String]] {
    get { fields[0].batches }
    set { fields[0].batches = newValue }
  }

  /// The host that its commands run on in place of its own, which they are about; nil: each itself.
  package var delegate: String? {
    get { fields[0].delegate }
    set { fields[0].delegate = newValue }
  }

  package var isSimultaneous: Bool {
    get { fields[0].isSimultaneous }
    set { fields[0].isSimultaneous = newValue }
  }

  /// Whether it is the check that stands beside the wait before it.
  package var isProofOfWait: Bool {
    get { fields[0].isProofOfWait }
    set { fields[0].isProofOfWait = newValue }
  }

  /// The check that is the action, the wait's condition, or the proof beside another action.
  package var check: ResolvedCheck? {
    get { fields[0].check }
    set { fields[0].check = newValue }
  }

  package var unless: ResolvedCheck? {
    get { fields[0].unless }
    set { fields[0].unless = newValue }
  }

  package var changes: [StateChange] {
    get { fields[0].changes }
    set { fields[0].changes = newValue }
  }

  /// What it satisfies, its check included.
  package var satisfies: [Name] {
    get { fields[0].satisfies }
    set { fields[0].satisfies = newValue }
  }
}
