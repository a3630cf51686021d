import RunbookDiagnostics
import RunbookModel

/// Puts the steps of a change into the one order in which they run, with their hosts and batches.
struct Scheduler {
  let product: Product
  let runbook: Runbook
  let expansion: HopExpansion
  let given: GivenValues
  /// The change as it is in the hop that is being scheduled.
  var change: Change
  var hop: Hop?
  /// The batch of a rolling group that is being scheduled.
  var turn: Turn?
  let hosts: [ResolvedHost]
  let services: ServiceCommands
  var conditions: ConditionEvaluator
  /// What conditions are held against outside of hops.
  let whole: Circumstances
  var selection: HostSelection
  var diagnostics: [Diagnostic] = []
  var skipped: [ResolvedSkip] = []
  /// Whether a way back is being scheduled: its groups take the last host first.
  var goesBack = false
  /// Procedures being included, the outermost first.
  var including: [String] = []
  private var checkPositions: [String: Int] = [:]
  /// Steps made so far, and whether it has been said that they are too many.
  var made = 0
  var isCutShort = false
  /// Steps of parts that are left out, of which this only looks what they would do.
  var looked = 0
  /// Whether this copy only looks what a part would do that is left out.
  var isLooking = false

  /// More than the plan needs: a few procedures that include one another can multiply without end.
  let mostSteps: Int
  /// Procedures within one another.
  static let deepestInclude = 32

  init(
    product: Product, expansion: HopExpansion, given: GivenValues, hosts: [ResolvedHost]
  ) {
    self.product = product
    self.given = given
    self.expansion = expansion
    runbook = expansion.runbook
    change = expansion.change(in: nil)
    self.hosts = hosts
    services = ServiceCommands(product: product, runbook: runbook)
    conditions = ConditionEvaluator(product: product, runbook: runbook, change: change)
    whole = conditions.circumstances
    selection = HostSelection(hosts: hosts)
    mostSteps = Scheduler.mostSteps(of: runbook, hosts: hosts.count)
    for (index, check) in runbook.checks.enumerated() {
      if let id = check.id?.value, checkPositions[id] == nil { checkPositions[id] = index }
    }
  }

  /// Ten times what is written, where that is much: as many as memory holds are not refused for
  /// their number.
  private static func mostSteps(of runbook: Runbook, hosts: Int) -> Int {
    min(100_000, max(10_000, max(10, hosts) * runbook.allSteps.count))
  }

  mutating func stages() -> [ResolvedStage] {
    var stages = repeatedStages()
    addAgeChecks(to: &stages)
    let verification = verifySteps(runbook.verify, stageID: "verify")
    if !verification.isEmpty {
      stages.append(
        ResolvedStage(
          id: "verify", title: "Post-upgrade verification", stage: nil, steps: verification))
    }
    diagnostics += conditions.diagnostics + selection.diagnostics
    conditions.diagnostics = []
    selection.diagnostics = []
    return stages
  }

  /// Facts that demands of the product ask for and the change does not state.
  mutating func reportUnsetFacts(of product: Product) {
    for when in product.requirements.compactMap(\.when) + product.order.compactMap(\.when) {
      _ = conditions.holds(when)
    }
    diagnostics += conditions.diagnostics
    conditions.diagnostics = []
  }

  mutating func stage(for stage: Stage) -> ResolvedStage? {
    let written = stage.title?.value ?? stage.id.value
    let title = hop.map { "\(written) (\($0.from) → \($0.to))" } ?? written
    let id = hop?.id(stage.id.value) ?? stage.id.value
    if let skip = change.skip.first(where: { $0.stage?.value == stage.id.value }),
      stage.isOptional
    {
      leaveOut(
        ResolvedSkip(
          id: id, title: title, reason: skip.reason.value, by: skip.by?.value,
          cause: .decision), satisfies: stage.satisfies
      ) { $0.steps(of: stage) }
      return nil
    }
    if let when = stage.when, !conditions.holds(when) {
      leaveOut(
        ResolvedSkip(
          id: id, title: title, reason: conditions.describe(when), cause: .condition),
        satisfies: stage.satisfies
      ) { $0.steps(of: stage) }
      return nil
    }
    return ResolvedStage(
      id: id, title: title, stage: stage, steps: steps(of: stage), hop: hop?.number)
  }

  mutating func steps(of stage: Stage) -> [ScheduledStep] {
    var steps = stage.entry.map { gate($0, stage: stage, position: .entry) }
    for step in stage.steps { steps += expand(step, stageID: stage.id.value, position: .body) }
    steps += stage.exit.map { gate($0, stage: stage, position: .exit) }
    return steps
  }

  /// A check before or after a stage, as a step of its own.
  private mutating func gate(
    _ use: CheckUse, stage: Stage, position: ScheduledStep.Position
  ) -> ScheduledStep {
    let name = checkName(use)
    let id = "\(stage.id.value).\(position.rawValue).\(name.value)"
    return checkStep(use, id: Name(id, at: name.span), stageID: stage.id.value, position: position)
  }

  private func checkName(_ use: CheckUse) -> Name {
    switch use {
    case .named(let name): name
    case .inline(let check): check.id ?? Name("check", at: check.span)
    }
  }

  private mutating func checkStep(
    _ use: CheckUse, id: Name, stageID: String, position: ScheduledStep.Position
  ) -> ScheduledStep {
    var step = Step(span: use.span)
    step.id = id
    step.actions = [Located(.check(use), at: use.span)]
    return scheduled(step, id: id.value, stageID: stageID, position: position)
  }

  mutating func verifySteps(_ items: [VerifyItem], stageID: String) -> [ScheduledStep] {
    var steps: [ScheduledStep] = []
    for item in items {
      switch item {
      case .named(let name):
        steps.append(
          checkStep(.named(name), id: name, stageID: stageID, position: .verify))
      case .step(let step): steps += expand(step, stageID: stageID, position: .verify)
      }
    }
    return steps
  }

  /// The steps that a written step stands for: none, itself, an alternative's or a procedure's.
  mutating func expand(
    _ step: Step, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    guard isOfTurn(step) else { return [] }
    let title = step.title?.value ?? step.id.value
    let id = hop?.id(step.id.value) ?? step.id.value
    if step.isOptional, let skip = change.skip.first(where: { $0.step?.value == step.writtenID }) {
      leaveOut(
        ResolvedSkip(
          id: id, title: title, reason: skip.reason.value, by: skip.by?.value,
          cause: .decision)
      ) { $0.expanded(step, stageID: stageID, position: position) }
      return []
    }
    if let when = step.when, !conditions.holds(when) {
      leaveOut(
        ResolvedSkip(
          id: id, title: title, reason: conditions.describe(when), cause: .condition)
      ) { $0.expanded(step, stageID: stageID, position: position) }
      return []
    }
    return expanded(step, stageID: stageID, position: position)
  }

  /// The same for a step that this change does not leave out.
  private mutating func expanded(
    _ step: Step, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    if let rolling = rolling(step, stageID: stageID, position: position) { return rolling }
    switch step.action?.value {
    case .choose(let alternatives)?:
      return chosen(step, alternatives, stageID: stageID, position: position)
    case .include(let name)?:
      return included(step, name, stageID: stageID, position: position)
    case .steps(let steps)?:
      return group(of: step, steps, prefixed: true, stageID: stageID, position: position)
    case .wait?:
      return waiting(step, id: step.id.value, stageID: stageID, position: position)
    case .run?, .manual?, .check?, .notify?, .approve?, nil:
      return [scheduled(step, id: step.id.value, stageID: stageID, position: position)]
    }
  }

  mutating func scheduled(
    _ written: Step, id: String, stageID: String, position: ScheduledStep.Position
  ) -> ScheduledStep {
    let step = inHop(written)
    made += 1
    if made > mostSteps {
      cutShort("the plan would have more than \(mostSteps) steps", at: step.id.span)
    }
    let stepHosts = hosts(of: step)
    var result = ScheduledStep(
      id: id, step: step, stageID: stageID, position: position,
      batches: batches(of: step, hosts: stepHosts ?? ["controller"]), hop: hop, turn: turn)
    result.isSimultaneous = step.batch?.isAll ?? false
    let delegate = step.delegate.flatMap { selection.hosts($0).first }
    result.delegate = delegate
    result.unless = step.unless.map {
      resolved($0, id: "\(result.id).unless", step: stepHosts, delegate)
    }
    switch step.action?.value {
    case .check(let use)?:
      let check = resolved(use, id: result.id, step: stepHosts, delegate)
      result.check = check
      result.batches = [check.hosts]
    case .wait(let wait)?:
      if let use = wait.until {
        let check = resolved(use, id: result.id, step: stepHosts, delegate)
        result.check = check
        result.batches = [check.hosts]
      }
    case .run(let command)?: result.changes = services.changes(by: command)
    case .manual?, .notify?, .approve?, .include?, .choose?, .steps?, nil: break
    }
    if result.check == nil {
      result.check = step.check.map {
        resolved($0, id: "\(result.id).check", step: stepHosts, delegate)
      }
    }
    result.changes += step.sets.flatMap { set in
      set.values.map {
        StateChange(
          state: set.state.value, value: $0.value, span: set.state.span, isInferred: false)
      }
    }
    result.satisfies = step.satisfies + (result.check?.check.satisfies ?? [])
    return result
  }

  /// A step with the values of the hop that is being scheduled.
  func inHop(_ step: Step) -> Step {
    given.filled(step, in: hop)
  }

  private func batches(of step: Step, hosts: [String]) -> [[String]] {
    // People do a manual step once for all hosts, unless it says how many at a time.
    let isByHost: Bool
    switch step.action?.value {
    case .run?: isByHost = true
    case .manual?: isByHost = step.batch?.sizes.isEmpty == false
    case .check?, .wait?, .notify?, .approve?, .include?, .choose?, .steps?, nil: isByHost = false
    }
    guard isByHost, step.batch?.isAll != true else { return [hosts] }
    // The hosts of a turn are those that the group takes at once.
    if turn != nil, step.batch == nil { return [hosts] }
    return step.batch?.cut(hosts) ?? hosts.map { [$0] }
  }

  /// - Parameters:
  ///   - step: hosts of its step.
  ///   - delegate: the host that the step's commands run on.
  private mutating func resolved(
    _ use: CheckUse, id: String, step: [String]?, _ delegate: String?
  ) -> ResolvedCheck {
    var check: Check
    switch use {
    case .inline(let inline): check = inline
    case .named(let name):
      check = checkPositions[name.value].map { runbook.checks[$0] } ?? Check(span: name.span)
    }
    check = given.filled(check, in: hop)
    var hosts = check.on.map { selection.hosts($0) }
    for probe in check.probes {
      if case .compare(let comparison) = probe.value, let on = comparison.on {
        hosts = selection.hosts(on)
      }
    }
    return ResolvedCheck(
      id: id, check: check, hosts: hosts ?? step ?? serviceHosts(check) ?? ["controller"],
      delegate: check.delegate.map { selection.hosts($0).first } ?? delegate)
  }

  /// Where a service check names no hosts: those that carry the services.
  private mutating func serviceHosts(_ check: Check) -> [String]? {
    for probe in check.probes {
      guard case .service(let units) = probe.value else { continue }
      let found = units.compactMap { unit in
        services.component(ofUnit: unit.shellText).map { Located($0.id.value, at: unit.span) }
      }
      let carriers = hosts.filter { host in
        found.contains { host.components.contains($0.value) }
      }
      if !carriers.isEmpty { return carriers.map(\.id) }
      // Without hosts, the machine that the plan runs from is what is upgraded.
      if let first = found.first, !hosts.isEmpty {
        selection.reportUnplaced(first.value, at: first.span)
      }
    }
    return nil
  }
}
