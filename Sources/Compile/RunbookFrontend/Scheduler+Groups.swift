import RunbookLanguage
import RunbookDiagnostics
import RunbookModel

/// Steps that stand for others: `choose` and `include`.
extension Scheduler {
  mutating func chosen(
    _ step: Step, _ alternatives: [Alternative], stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    guard let taken = taken(step, alternatives) else { return [] }
    for alternative in alternatives where alternative.id.value != taken.id.value {
      leaveOut(
        ResolvedSkip(
          id: hop?.id(step.id.value) ?? step.id.value,
          title: alternative.title?.value ?? alternative.id.value,
          reason: "`\(taken.id.value)` is taken, not `\(alternative.id.value)`",
          cause: .alternative)
      ) { scheduler in
        scheduler.group(
          of: step, alternative.steps, prefixed: false, stageID: stageID, position: position)
      }
    }
    return group(
      of: step, taken.steps, prefixed: turn != nil, stageID: stageID, position: position)
  }

  /// The alternative that the change names, or whose condition holds.
  private mutating func taken(_ step: Step, _ alternatives: [Alternative]) -> Alternative? {
    if let choice = change.choose.first(where: { $0.step.value == step.writtenID }) {
      let chosen = alternatives.first { $0.id.value == choice.alternative.value }
      if let when = chosen?.when, !conditions.holds(when) {
        diagnostics.append(
          Diagnostic(
            .ambiguousChoice,
            "`\(choice.alternative.value)` is chosen for `\(step.id.value)`, but "
              + conditions.describe(when),
            at: choice.alternative.span,
            labels: [DiagnosticLabel("its condition", at: when.span)],
            help: ["choose another alternative, or leave the choice to the conditions"]))
      }
      return chosen
    }
    let matching = alternatives.filter { alternative in
      alternative.when.map { conditions.holds($0) } ?? false
    }
    if matching.count == 1 { return matching[0] }
    let ids = alternatives.map { "`\($0.id.value)`" }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .ambiguousChoice,
        matching.isEmpty
          ? "no alternative of `\(step.id.value)` is chosen"
          : "\(matching.count) alternatives of `\(step.id.value)` apply", at: step.id.span,
        labels: [DiagnosticLabel("this change does not choose", at: change.id.span)],
        help: ["add `choose: {\(step.id.value): …}` to the change, with one of \(ids)"]))
    return nil
  }

  mutating func included(
    _ step: Step, _ name: Name, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    guard let procedure = runbook.procedures.first(where: { $0.id.value == name.value }),
      mayInclude(name)
    else { return [] }
    including.append(name.value)
    defer { including.removeLast() }
    return group(
      of: step, procedure.steps, prefixed: true, stageID: stageID, position: position)
  }

  /// Notes that a part is left out, with what it would have met.
  ///
  /// - Parameters:
  ///   - satisfies: what the part itself says that it meets, besides its steps.
  ///   - steps: what a copy of this scheduler makes when it schedules the part anyway.
  mutating func leaveOut(
    _ part: ResolvedSkip, satisfies: [Name] = [], _ steps: (inout Scheduler) -> [ScheduledStep]
  ) {
    made += 1
    if made > mostSteps {
      cutShort("the runbook has more than \(mostSteps) steps", at: runbook.id.span)
    }
    // Within a part that is left out, nothing more is to be noted.
    // In a group, each batch leaves out the same.
    guard !isLooking, !isCutShort, turn.map({ $0.number == 1 }) ?? true else { return }
    var copy = self
    copy.isLooking = true
    // Small parts can stand for many steps: all of them together may be as many as a plan.
    copy.made = looked
    let steps = looked < mostSteps ? steps(&copy) : []
    looked = copy.made
    var part = part
    part.requirements = Set((satisfies + steps.flatMap(\.satisfies)).map(\.value))
    part.upgrades = Set(steps.compactMap(\.step.upgrades?.value))
    skipped.append(part)
  }

  private mutating func mayInclude(_ name: Name) -> Bool {
    if including.contains(name.value) {
      diagnostics.append(
        Diagnostic(
          .cycle, "procedure `\(name.value)` includes itself", at: name.span,
          notes: ["the circle: " + (including + [name.value]).joined(separator: " → ")],
          help: ["take one of the `include` steps out"]))
      return false
    }
    if including.count == Self.deepestInclude {
      cutShort(
        "procedures include one another more than \(Self.deepestInclude) deep", at: name.span)
    }
    return !isCutShort
  }

  /// Reports once that there are too many steps; the rest is left out.
  mutating func cutShort(_ message: String, at span: SourceSpan) {
    guard !isCutShort else { return }
    isCutShort = true
    diagnostics.append(
      Diagnostic(
        .tooManySteps, message, at: span,
        help: ["write the steps out, or include the procedures fewer times"]))
  }

  /// The steps that stand for a group, with what the step says that stands for it.
  ///
  /// What holds throughout goes to each; what holds when the group is done, to the last one that
  /// is in the plan.
  mutating func group(
    of outer: Step, _ steps: [Step], prefixed: Bool, stageID: String,
    position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    var result: [ScheduledStep] = []
    for written in steps {
      result += expand(
        written.within(outer, prefixed: prefixed), stageID: stageID, position: position)
    }
    guard var last = result.popLast() else { return [] }
    var step = last.step
    if last.isProofOfWait, let proof = last.step.checkUses.first, let wait = result.popLast() {
      last = wait
      step = wait.step
      step.check = proof
    }
    step.sets += outer.sets
    step.satisfies += outer.satisfies
    step.covers += outer.covers
    step.tasks += outer.tasks
    step.estimate = step.estimate ?? outer.estimate
    step.backup = step.backup ?? outer.backup
    step.undo = step.undo ?? outer.undo
    var proof: Step?
    if let check = outer.check {
      // What the last step proves is its own, and it may be about other hosts than the group.
      if step.check == nil, turn == nil || last.hosts == turn?.hosts {
        step.check = check
      } else {
        proof = outer.proof(check)
      }
    }
    made -= 1
    if case .wait? = step.action?.value {
      result += waiting(step, id: last.baseID, stageID: stageID, position: position)
    } else {
      result.append(scheduled(step, id: last.baseID, stageID: stageID, position: position))
    }
    if let proof {
      result.append(scheduled(proof, id: proof.id.value, stageID: stageID, position: position))
    }
    return result
  }
}

extension Scheduler {
  /// A wait, and the check that stands beside it as a step of its own: the condition of the wait
  /// is one check already.
  mutating func waiting(
    _ step: Step, id: String, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    guard let proof = step.check else {
      return [scheduled(step, id: id, stageID: stageID, position: position)]
    }
    var wait = step
    wait.check = nil
    var look = Step(span: step.span)
    look.id = Name("\(id).check", at: step.id.span)
    look.actions = [Located(.check(proof), at: proof.span)]
    look.on = step.on
    look.delegate = step.delegate
    look.onFailure = step.onFailure
    look.evidence = step.evidence
    look.provenance.source = step.provenance.source
    var proven = scheduled(look, id: look.id.value, stageID: stageID, position: position)
    proven.isProofOfWait = true
    return [scheduled(wait, id: id, stageID: stageID, position: position), proven]
  }
}

extension Step {
  /// The check of a group, as a step of its own.
  fileprivate func proof(_ check: CheckUse) -> Step {
    var look = Step(span: span)
    look.id = Name("\(id.value).check", at: id.span)
    look.actions = [Located(.check(check), at: check.span)]
    look.on = on
    look.delegate = delegate
    look.onFailure = onFailure
    look.evidence = evidence
    look.satisfies = satisfies
    look.covers = covers
    look.upgrades = upgrades
    look.provenance.source = provenance.source
    return look
  }

  /// The step as a part of a group: what the group says of how its steps run holds for each that
  /// says nothing else.
  ///
  /// - Parameter prefixed: whether its id follows that of the group.
  func within(_ outer: Step, prefixed: Bool) -> Step {
    var step = self
    if prefixed {
      // What a procedure says is wrong where it is included; what stands in the group, where it stands.
      let isIncluded = if case .include? = outer.action?.value { true } else { false }
      step.id = Name("\(outer.id.value).\(id.value)", at: isIncluded ? outer.id.span : id.span)
    }
    step.on = on ?? outer.on
    step.delegate = delegate ?? outer.delegate
    step.batch = batch ?? outer.batch
    step.upgrades = upgrades ?? outer.upgrades
    step.method = method ?? outer.method
    step.impact = impact ?? outer.impact
    step.needs += outer.needs
    step.touches += outer.touches
    step.timeout = timeout ?? outer.timeout
    step.workingDirectory = workingDirectory ?? outer.workingDirectory
    step.isPrivileged = isPrivileged || outer.isPrivileged
    step.onFailure = onFailure ?? outer.onFailure
    step.evidence = evidence ?? outer.evidence
    if provenance.source.isEmpty { step.provenance.source = outer.provenance.source }
    return step
  }

  /// The id as its author wrote it: in a plan that of an included step follows that of its group.
  var writtenID: String {
    String(id.value.split(separator: ".").last ?? "")
  }
}
