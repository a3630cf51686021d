import RunbookEvidence
import RunbookPlan

/// The run as its records tell it, step by step, for every kind of report.
struct RunStory: Sendable {
  let reading: RunReading
  let verification: VerificationReport
  /// Planned steps in plan order, then those of a way back in the order of their first record.
  let steps: [StepStory]
  /// Records that are told: those before the first that the verifier rejects.
  let events: [RecordedEvent]
  /// Number of the first record that is not told, because from there on the ledger cannot be
  /// believed.
  let cut: Int?
  private let positions: [String: Int]

  init(_ reading: RunReading, _ verification: VerificationReport) {
    self.reading = reading
    self.verification = verification
    let failures = verification.integrityFailures
    let ledger = failures.filter { $0.place == EvidenceFormat.ledgerFile }
    let isUnplaced = ledger.contains { $0.record == nil } || reading.header == nil
    let cut = isUnplaced ? 1 : ledger.compactMap(\.record).min()
    self.cut = cut
    let told = reading.events.filter { event in cut.map { event.sequence < $0 } ?? true }
    self.events = told
    var steps = RunStory.steps(reading.plan, told, verification.gaps)
    let standings = reading.standings(before: cut)
    for index in steps.indices {
      steps[index].isCut = cut != nil
      steps[index].known = RunStory.standing(of: steps[index], standings)
    }
    self.steps = steps
    self.positions = Dictionary(
      zip(steps.map(\.step.id), steps.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Only where a step was run is it undone.
  private static func standing(
    of story: StepStory, _ standings: [String: RunStanding.StepStanding]
  ) -> RunStanding.StepStanding? {
    guard var known = standings[story.step.id] else { return nil }
    if case .undo(let undone) = story.part, let other = standings[undone] {
      known.hosts.removeAll { other.standing(on: $0.host)?.isTouched == false }
      if known.unproved.isEmpty, !known.hosts.isEmpty, known.hosts.allSatisfy(\.standing.isSettled)
      {
        known.state = .done
      }
    }
    return known
  }

  private static func steps(
    _ plan: Plan?, _ events: [RecordedEvent], _ gaps: [VerificationReport.Gap]
  ) -> [StepStory] {
    guard let plan else { return [] }
    var stories = plan.steps.map { StepStory($0, part: .planned) }
    var index = Dictionary(
      zip(stories.map(\.step.id), stories.indices), uniquingKeysWith: { first, _ in first })
    let others = wayBack(plan)
    for (position, event) in events.enumerated() {
      guard let id = event.text("step") else { continue }
      let previous = position > 0 ? events[position - 1] : nil
      if index[id] == nil, let story = others[id], StepStory.tells(event.type) {
        index[id] = stories.count
        stories.append(story)
      }
      if let index = index[id] { stories[index].take(event, after: previous) }
    }
    // By id first: a long plan of which little was done has as many gaps as steps.
    let missed = Dictionary(grouping: gaps, by: \.id)
    for position in stories.indices {
      let step = stories[position].step
      let ids = [step.id, step.check?.id, step.unless?.id].compactMap { $0 }
      let near = Set(ids).sorted().flatMap { missed[$0] ?? [] }
      stories[position].gaps = near.filter { stories[position].concerns($0) }
    }
    return stories
  }

  /// Every step that a way back can have, by id.
  private static func wayBack(_ plan: Plan) -> [String: StepStory] {
    var stories: [String: StepStory] = [:]
    for procedure in plan.recovery {
      for step in procedure.steps {
        stories[step.id] = StepStory(step, part: .recovery(procedure.id))
      }
    }
    for step in plan.steps {
      guard let undo = step.undoStep else { continue }
      stories[undo.id] = StepStory(undo, part: .undo(step.id))
    }
    return stories
  }
}

extension StepStory {
  /// Records of this type tell what happened to a step.
  static func tells(_ type: RecordType) -> Bool {
    switch type {
    case .stepStart, .stepEnd, .checkStart, .checkEnd, .signoff, .approval, .skip: true
    default: false
    }
  }

  fileprivate func concerns(_ gap: VerificationReport.Gap) -> Bool {
    switch gap.kind {
    case .step: gap.id == step.id
    case .check: gap.id == step.check?.id || gap.id == step.unless?.id
    case .run, .requirement: false
    }
  }
}

extension VerificationReport {
  /// Empty where integrity holds.
  var integrityFailures: [Failure] {
    guard case .fail(let failures) = integrity else { return [] }
    return failures
  }

  /// Empty where the run is complete.
  var gaps: [Gap] {
    guard case .incomplete(let gaps) = completeness else { return [] }
    return gaps
  }
}

// MARK: - The run as a whole

extension RunStory {
  var plan: Plan? { reading.plan }

  func events(of types: RecordType...) -> [RecordedEvent] {
    events.filter { types.contains($0.type) }
  }

  /// The last end of the run that nothing resumed.
  var end: RecordedEvent? {
    let resumed = events(of: .resume).last?.sequence ?? 0
    return events(of: .runEnd).last { $0.sequence > resumed }
  }

  /// The word of the ledger for how the run ended, or that it did not.
  var outcome: String {
    // What follows the last record that is told could be anything.
    guard !events.isEmpty, cut == nil else { return "not known" }
    return end?.text("outcome") ?? "not ended"
  }

  /// What the step did was undone on the way back, or may have been.
  func isTakenBack(_ step: String) -> Bool { story(of: Plan.undoPrefix + step)?.first != nil }

  func story(of step: String) -> StepStory? { positions[step].map { steps[$0] } }

  func window(of step: Plan.Step) -> Plan.Window? {
    guard let plan, let stage = plan.stages.first(where: { $0.id == step.stage }) else {
      return nil
    }
    return plan.windows.first { $0.id == stage.window }
  }

  /// The blob is missing or does not hold what its name says.
  func isDamaged(blob: String) -> Bool {
    let place = "\(EvidenceFormat.blobFolder)/\(blob)"
    return verification.integrityFailures.contains { $0.place == place }
  }
}
