import RunbookDocument
import RunbookPlan

/// What stands under one heading of the checklist.
struct ChecklistEntry {
  let heading: DocumentBlock
  /// What it is, where it comes from, and what one has to know of it.
  var about: [DocumentBlock] = []
  /// What is done.
  var work: [DocumentBlock] = []
  /// What shows that it has worked.
  var proof: [DocumentBlock] = []
  var wayBack: [DocumentBlock] = []
  /// To tick and sign.
  var boxes: [DocumentBlock] = []

  init(heading: DocumentBlock) { self.heading = heading }

  init(_ step: ChecklistStep) {
    heading = step.heading
    about = step.about
    work = step.work
    proof = step.proof
    wayBack = step.wayBack
    boxes = step.boxes
  }
}

extension [ChecklistEntry] {
  /// Entries of steps that follow one another. Those of a group that goes through its hosts are one
  /// block: each step once, and a table of its batches to tick.
  ///
  /// - Parameter steps: with their labels, such as `7` or `R1.2`.
  init(_ steps: [(label: String, step: Plan.Step)], level: Int, plan: Plan) {
    self = []
    var rest = steps[...]
    while let (label, step) = rest.first {
      guard let turn = step.turn else {
        append(ChecklistEntry(ChecklistStep(step, label: label, level: level, plan: plan)))
        rest = rest.dropFirst()
        continue
      }
      let own = rest.prefix { $0.step.turn?.group == turn.group }
      rest = rest.dropFirst(own.count)
      self += ChecklistGroup(Array<(label: String, step: Plan.Step)>(own), turn, plan).entries(
        level)
    }
  }
}
