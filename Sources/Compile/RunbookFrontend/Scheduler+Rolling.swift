import RunbookDiagnostics
import RunbookModel

/// Groups that go through their hosts batch by batch: all steps on the first batch, then all of
/// them on the next.
extension Scheduler {
  /// The steps of such a group; nil where the step is none.
  mutating func rolling(
    _ written: Step, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep]? {
    guard let action = written.action, action.value.isGroup else { return nil }
    let step = inHop(written)
    guard let on = step.on else {
      // What stands in a turn takes its hosts from there.
      if let batch = step.batch, turn == nil { reportNoHosts(step, batch) }
      return nil
    }
    if step.batch?.isAll == true { return nil }
    var batch = step.batch ?? Batch(span: step.id.span)
    if step.batch == nil {
      // A procedure or a choice that says nothing of batches runs step by step, each on all hosts.
      guard case .steps = action.value, turn == nil else { return nil }
    }
    if let turn {
      reportNested(step, in: turn)
      return []
    }
    batch.sizes = batch.sizes.isEmpty ? [Given(.count(1), at: batch.span)] : batch.sizes
    let chosen = selection.hosts(on)
    let hosts = ordered(goesBack ? chosen.reversed() : chosen, by: batch, of: step)
    let batches = batch.cut(hosts)
    let members = Set(hosts)
    var steps: [ScheduledStep] = []
    for (index, own) in batches.enumerated() {
      turn = Turn(
        group: step.id.value, title: step.title?.value ?? step.id.value, number: index + 1,
        count: batches.count, hosts: own, members: members, batch: batch, on: on,
        upgrades: step.upgrades)
      defer { turn = nil }
      var group = step
      group.batch = nil
      group.estimate = step.estimate.map { $0.map { $0 / batches.count } }
      steps += expandedInTurn(group, action.value, stageID: stageID, position: position)
      guard index + 1 < batches.count else { break }
      steps += between(group, batch, isFirst: index == 0, stageID: stageID, position: position)
    }
    return steps
  }

  private mutating func expandedInTurn(
    _ step: Step, _ action: Action, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    switch action {
    case .include(let name):
      return included(step, name, stageID: stageID, position: position)
    case .choose(let alternatives):
      return chosen(step, alternatives, stageID: stageID, position: position)
    case .steps(let steps):
      return group(of: step, steps, prefixed: true, stageID: stageID, position: position)
    case .run, .manual, .check, .wait, .notify, .approve:
      preconditionFailure("only groups have turns")
    }
  }

  /// What happens behind a batch and before the next one. It proves nothing of the group, and takes
  /// from it only where it stands.
  private mutating func between(
    _ group: Step, _ batch: Batch, isFirst: Bool, stageID: String,
    position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    var outer = Step(span: group.span)
    outer.id = group.id
    outer.on = group.on
    outer.onFailure = group.onFailure
    outer.provenance.source = group.provenance.source
    var steps: [Step] = []
    if let pause = batch.pause { steps.append(Step.pause(of: pause)) }
    steps += isFirst ? batch.afterFirst : []
    steps += batch.between
    return steps.flatMap { step in
      expand(step.within(outer, prefixed: true), stageID: stageID, position: position)
    }
  }

  /// The hosts that a step is about: of a part of a rolling group, those of the batch.
  mutating func hosts(of step: Step) -> [String]? {
    guard let on = step.on else { return nil }
    guard let turn else { return selection.hosts(on) }
    if on.span == turn.on.span { return turn.hosts }
    let chosen = selection.hosts(on)
    let own = Set(chosen.filter(turn.members.contains))
    return own.isEmpty ? chosen : turn.hosts.filter(own.contains)
  }

  /// Whether a step has anything to do in the batch that is being scheduled: not where it is about
  /// hosts of the group that belong to other batches.
  mutating func isOfTurn(_ step: Step) -> Bool {
    guard let turn, let on = step.on, on.span != turn.on.span else { return true }
    let chosen = selection.hosts(on)
    let own = Set(chosen.filter(turn.members.contains))
    if own.isEmpty { return true }
    if own.count < chosen.count, turn.number == 1 { reportMixed(step, on, turn, chosen) }
    return turn.hosts.contains(where: own.contains)
  }

  private mutating func ordered(_ hosts: [String], by batch: Batch, of step: Step) -> [String] {
    guard !batch.order.isEmpty else { return hosts }
    let names = batch.order.map(\.value)
    for name in batch.order where !hosts.contains(name.value) {
      diagnostics.append(
        Diagnostic(
          .groupOrder, "`\(name.value)` is no host of `\(step.id.value)`", at: name.span,
          labels: step.on.map { [DiagnosticLabel("its hosts", at: $0.span)] } ?? [],
          help: ["name each of its hosts once: \(hosts.joined(separator: ", "))"]))
    }
    let missing = hosts.filter { !names.contains($0) }
    if !missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          .groupOrder,
          "the order of `\(step.id.value)` leaves out \(missing.map { "`\($0)`" }.joined(separator: ", "))",
          at: batch.order[0].span,
          help: ["name every host of the group, or take `order:` out"]))
    }
    var seen: Set<String> = []
    for name in batch.order where !seen.insert(name.value).inserted {
      diagnostics.append(
        Diagnostic(
          .groupOrder, "`\(name.value)` stands more than once in the order of `\(step.id.value)`",
          at: name.span, help: ["take one of them out"]))
    }
    seen = []
    return (names.filter(hosts.contains) + missing).filter { seen.insert($0).inserted }
  }

  private mutating func reportNoHosts(_ step: Step, _ batch: Batch) {
    diagnostics.append(
      Diagnostic(
        .batchWithoutHosts, "`\(step.id.value)` has `batch:`, but does not say of which hosts",
        at: batch.span, labels: [DiagnosticLabel("a group of steps", at: step.id.span)],
        help: [
          "add `on:` to `\(step.id.value)`: the group then goes through these hosts batch by batch"
        ]))
  }

  private mutating func reportNested(_ step: Step, in turn: Turn) {
    guard turn.number == 1, let place = step.batch?.span ?? step.on?.span else { return }
    diagnostics.append(
      Diagnostic(
        .nestedGroup,
        "`\(step.writtenID)` would go through hosts batch by batch within a batch of `\(turn.group)`",
        at: place,
        labels: [DiagnosticLabel("`\(turn.group)` takes its hosts in turn", at: turn.on.span)],
        help: [
          "take `batch:` and `on:` out of `\(step.writtenID)`: its steps then run on the hosts of the batch",
          "for other hosts, make a group of its own of it, before or behind `\(turn.group)`",
        ]))
  }

  private mutating func reportMixed(
    _ step: Step, _ on: HostSelector, _ turn: Turn, _ chosen: [String]
  ) {
    let others = chosen.filter { !turn.members.contains($0) }.map { "`\($0)`" }
    diagnostics.append(
      Diagnostic(
        .nestedGroup,
        "`\(step.writtenID)` is about hosts of the group `\(turn.group)` and about others: \(others.joined(separator: ", "))",
        at: on.span, labels: [DiagnosticLabel("the hosts of the group", at: turn.on.span)],
        help: [
          "leave `on:` out, for the hosts of the batch, or make two steps of it, one of them for the other hosts"
        ]))
  }
}

extension Step {
  /// A step in which nothing happens for a while.
  fileprivate static func pause(of duration: Given<Int>) -> Step {
    var step = Step(span: duration.span)
    step.id = Name("pause", at: duration.span)
    let seconds = (duration.value + 999) / 1000
    step.title = Name("Pause before the next batch", at: duration.span)
    let text = TemplateText(segments: [.literal("sleep \(seconds)")], span: duration.span)
    let command = CommandVariants(common: text, variants: [], span: duration.span)
    step.actions = [Located(.run(command), at: duration.span)]
    step.on = HostSelector(terms: [Located(.controller, at: duration.span)], span: duration.span)
    step.isIdempotent = true
    step.estimate = duration
    return step
  }
}
