import RunbookDiagnostics
import RunbookModel

/// Puts the steps of a change into the one order in which they run, with their hosts and batches.
struct Scheduler {
  let product: Product
  let runbook: Runbook
  let change: Change
  let hosts: [ResolvedHost]
  let services: ServiceCommands
  var conditions: ConditionEvaluator
  var selection: HostSelection
  var diagnostics: [Diagnostic] = []
  var skipped: [ResolvedSkip] = []
  /// Procedures being included, the outermost first.
  private var including: [String] = []

  init(product: Product, runbook: Runbook, change: Change, hosts: [ResolvedHost]) {
    self.product = product
    self.runbook = runbook
    self.change = change
    self.hosts = hosts
    services = ServiceCommands(product: product, runbook: runbook)
    conditions = ConditionEvaluator(product: product, runbook: runbook, change: change)
    selection = HostSelection(hosts: hosts)
  }

  mutating func stages() -> [ResolvedStage] {
    var stages = runbook.stages.compactMap { stage(for: $0) }
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

  mutating func recovery() -> [ResolvedRecovery] {
    let procedures = runbook.recovery.map { recovery in
      var steps: [ScheduledStep] = []
      for step in recovery.steps {
        steps += expand(step, stageID: recovery.id.value, position: .body)
      }
      steps += verifySteps(recovery.verify, stageID: recovery.id.value)
      return ResolvedRecovery(recovery: recovery, steps: steps)
    }
    diagnostics += conditions.diagnostics + selection.diagnostics
    return procedures
  }

  private mutating func stage(for stage: Stage) -> ResolvedStage? {
    let title = stage.title?.value ?? stage.id.value
    if let skip = change.skip.first(where: { $0.stage?.value == stage.id.value }),
      stage.isOptional
    {
      skipped.append(
        ResolvedSkip(
          id: stage.id.value, title: title, reason: skip.reason.value, by: skip.by?.value))
      return nil
    }
    if let when = stage.when, !conditions.holds(when) {
      skipped.append(
        ResolvedSkip(
          id: stage.id.value, title: title, reason: conditions.describe(when), by: nil))
      return nil
    }
    var steps = stage.entry.map { gate($0, stage: stage, position: .entry) }
    for step in stage.steps { steps += expand(step, stageID: stage.id.value, position: .body) }
    steps += stage.exit.map { gate($0, stage: stage, position: .exit) }
    return ResolvedStage(id: stage.id.value, title: title, stage: stage, steps: steps)
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

  private mutating func verifySteps(_ items: [VerifyItem], stageID: String) -> [ScheduledStep] {
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
  private mutating func expand(
    _ step: Step, stageID: String, position: ScheduledStep.Position
  ) -> [ScheduledStep] {
    let title = step.title?.value ?? step.id.value
    if step.isOptional,
      let skip = change.skip.first(where: { $0.step?.value == step.id.value })
    {
      skipped.append(
        ResolvedSkip(id: step.id.value, title: title, reason: skip.reason.value, by: skip.by?.value)
      )
      return []
    }
    if let when = step.when, !conditions.holds(when) {
      skipped.append(
        ResolvedSkip(id: step.id.value, title: title, reason: conditions.describe(when), by: nil))
      return []
    }
    switch step.action?.value {
    case .choose(let alternatives)?:
      return chosen(step, alternatives).flatMap {
        expand($0, stageID: stageID, position: position)
      }
    case .include(let name)?:
      return included(step, name).flatMap { expand($0, stageID: stageID, position: position) }
    case .run?, .manual?, .check?, .wait?, .notify?, .approve?, nil:
      return [scheduled(step, id: step.id.value, stageID: stageID, position: position)]
    }
  }

  private mutating func chosen(_ step: Step, _ alternatives: [Alternative]) -> [Step] {
    if let choice = change.choose.first(where: { $0.step.value == step.id.value }) {
      let found = alternatives.first { $0.id.value == choice.alternative.value }
      return handDown(from: step, to: found?.steps ?? [], prefixed: false)
    }
    let matching = alternatives.filter { alternative in
      alternative.when.map { conditions.holds($0) } ?? false
    }
    if matching.count == 1 { return handDown(from: step, to: matching[0].steps, prefixed: false) }
    let ids = alternatives.map { "`\($0.id.value)`" }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .ambiguousChoice,
        matching.isEmpty
          ? "no alternative of `\(step.id.value)` is chosen"
          : "\(matching.count) alternatives of `\(step.id.value)` apply", at: step.id.span,
        labels: [DiagnosticLabel("this change does not choose", at: change.id.span)],
        help: ["add `choose: {\(step.id.value): …}` to the change, with one of \(ids)"]))
    return []
  }

  private mutating func included(_ step: Step, _ name: Name) -> [Step] {
    guard let procedure = runbook.procedures.first(where: { $0.id.value == name.value }) else {
      return []
    }
    guard !including.contains(name.value) else {
      diagnostics.append(
        Diagnostic(
          .cycle, "procedure `\(name.value)` includes itself", at: name.span,
          notes: ["the circle: " + (including + [name.value]).joined(separator: " → ")],
          help: ["take one of the `include` steps out"]))
      return []
    }
    including.append(name.value)
    defer { including.removeLast() }
    // Nested includes are resolved here, while it is known what is being included.
    return handDown(from: step, to: procedure.steps, prefixed: true).flatMap { inner -> [Step] in
      guard case .include(let name)? = inner.action?.value else { return [inner] }
      return included(inner, name)
    }
  }

  /// Gives the steps of a group what the step says that stands for the group.
  private func handDown(from outer: Step, to steps: [Step], prefixed: Bool) -> [Step] {
    var result = steps
    for index in result.indices {
      if prefixed {
        result[index].id = Name("\(outer.id.value).\(result[index].id.value)", at: outer.id.span)
      }
      result[index].on = result[index].on ?? outer.on
      result[index].batch = result[index].batch ?? outer.batch
      result[index].upgrades = result[index].upgrades ?? outer.upgrades
      result[index].method = result[index].method ?? outer.method
      result[index].impact = result[index].impact ?? outer.impact
      result[index].needs += outer.needs
    }
    guard let last = result.indices.last else { return result }
    result[last].sets += outer.sets
    result[last].satisfies += outer.satisfies
    result[last].covers += outer.covers
    result[last].check = result[last].check ?? outer.check
    result[last].undo = result[last].undo ?? outer.undo
    return result
  }

  private mutating func scheduled(
    _ step: Step, id: String, stageID: String, position: ScheduledStep.Position
  ) -> ScheduledStep {
    let stepHosts = step.on.map { selection.hosts($0) }
    var result = ScheduledStep(
      id: id, step: step, stageID: stageID, position: position,
      batches: batches(of: step, hosts: stepHosts ?? ["controller"]))
    result.isSimultaneous = step.batch?.isAll ?? false
    result.unless = step.unless.map { resolved($0, id: "\(id).unless", step: stepHosts) }
    switch step.action?.value {
    case .check(let use)?:
      let check = resolved(use, id: id, step: stepHosts)
      result.check = check
      result.batches = [check.hosts]
    case .wait(let wait)?:
      if let use = wait.until {
        let check = resolved(use, id: id, step: stepHosts)
        result.check = check
        result.batches = [check.hosts]
      }
    case .run(let command)?: result.changes = services.changes(by: command)
    case .manual?, .notify?, .approve?, .include?, .choose?, nil: break
    }
    if result.check == nil {
      result.check = step.check.map { resolved($0, id: "\(id).check", step: stepHosts) }
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

  private func batches(of step: Step, hosts: [String]) -> [[String]] {
    // People do a manual step once for all hosts, unless it says how many at a time.
    let isByHost: Bool
    switch step.action?.value {
    case .run?: isByHost = true
    case .manual?: isByHost = step.batch?.size != nil
    case .check?, .wait?, .notify?, .approve?, .include?, .choose?, nil: isByHost = false
    }
    guard isByHost, step.batch?.isAll != true else { return [hosts] }
    let size = max(1, step.batch?.size?.value ?? 1)
    return stride(from: 0, to: hosts.count, by: size).map {
      Array(hosts[$0..<min($0 + size, hosts.count)])
    }
  }

  private mutating func resolved(_ use: CheckUse, id: String, step: [String]?) -> ResolvedCheck {
    var check: Check
    switch use {
    case .inline(let inline): check = inline
    case .named(let name):
      check = runbook.checks.first { $0.id?.value == name.value } ?? Check(span: name.span)
    }
    var hosts = check.on.map { selection.hosts($0) }
    for probe in check.probes {
      if case .compare(let comparison) = probe.value, let on = comparison.on {
        hosts = selection.hosts(on)
      }
    }
    return ResolvedCheck(
      id: id, check: check, hosts: hosts ?? step ?? serviceHosts(check) ?? ["controller"])
  }

  /// Where a service check names no hosts: those that carry the services.
  private func serviceHosts(_ check: Check) -> [String]? {
    for probe in check.probes {
      guard case .service(let units) = probe.value else { continue }
      let components = units.compactMap { services.component(ofUnit: $0.shellText)?.id.value }
      let carriers = hosts.filter { host in components.contains { host.components.contains($0) } }
      if !carriers.isEmpty { return carriers.map(\.id) }
    }
    return nil
  }
}
