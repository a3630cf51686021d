import RunbookDiagnostics

extension Step {
  /// Every check that the step mentions.
  package var checkUses: [CheckUse] {
    var uses: [CheckUse] = []
    for action in fields[0].actions {
      switch action.value {
      case .check(let use): uses.append(use)
      case .wait(let wait): if let use = wait.until { uses.append(use) }
      case .run, .manual, .notify, .approve, .include, .choose, .steps: break
      }
    }
    if let check { uses.append(check) }
    if let unless { uses.append(unless) }
    return uses
  }

  /// The steps that are written within this one.
  package var nested: [Step] {
    var steps = fields[0].batch.map { $0.afterFirst + $0.between } ?? []
    for action in fields[0].actions {
      switch action.value {
      case .choose(let alternatives): steps += alternatives.flatMap(\.steps)
      case .steps(let own): steps += own
      case .run, .manual, .check, .wait, .notify, .approve, .include: break
      }
    }
    return steps
  }

  /// The step and all that are written within it.
  package var withNested: [Step] { [self] + nested.flatMap(\.withNested) }

  /// The texts that `sh` reads.
  package var commands: [CommandVariants] {
    var commands: [CommandVariants] = []
    if case .run(let command)? = action?.value { commands.append(command) }
    if let run = fields[0].undo?.run { commands.append(run) }
    return commands
  }

  /// Every text in which variables may stand, but for those of its checks.
  package var templates: [TemplateText] {
    var texts: [TemplateText] = []
    if case .run(let command)? = action?.value { command.add(to: &texts) }
    fields[0].undo?.run?.add(to: &texts)
    for action in fields[0].actions {
      switch action.value {
      case .manual(let manual): if let text = manual.instruction { texts.append(text) }
      case .notify(let notify): if let text = notify.message { texts.append(text) }
      case .approve(let approve): if let text = approve.ask { texts.append(text) }
      case .run, .check, .wait, .include, .choose, .steps: break
      }
    }
    if let text = fields[0].undo?.manual?.instruction { texts.append(text) }
    if let text = workingDirectory { texts.append(text) }
    if let text = fields[0].backup?.artefact { texts.append(text) }
    return texts
  }
}

extension Check {
  /// The texts that `sh` reads.
  package var commands: [CommandVariants] { probes.flatMap { $0.value.commands } }

  /// Every text in which variables may stand.
  package var templates: [TemplateText] {
    var texts = probes.flatMap { $0.value.templates }
    texts += [version, expect?.equals, expect?.matches, expect?.contains, expect?.excludes]
      .compactMap { $0 }
    if let version = expect?.version { texts.append(version.value) }
    return texts
  }
}

extension Probe {
  package var commands: [CommandVariants] {
    switch self {
    case .run(let command): [command]
    case .compare(let comparison): comparison.probe?.value.commands ?? []
    case .service, .http, .tcp, .file, .disk, .memory, .package, .process, .config, .manual: []
    }
  }

  package var templates: [TemplateText] {
    switch self {
    case .run(let command): command.texts
    case .service(let units): units
    case .http(let text), .tcp(let text), .file(let text), .disk(let text), .package(let text),
      .process(let text), .config(let text):
      [text]
    case .memory: []
    case .manual(let manual): manual.instruction.map { [$0] } ?? []
    case .compare(let comparison): comparison.probe?.value.templates ?? []
    }
  }
}

extension Runbook {
  /// Fills ``allSteps``, ``allChecks`` and ``checkNames``; to be called when all has been read.
  package mutating func collectParts() {
    allSteps = writtenSteps
    let uses = allSteps.flatMap(\.checkUses) + stages.flatMap { $0.entry + $0.exit }
    allChecks = checks
    checkNames = []
    for use in uses {
      switch use {
      case .named(let name): checkNames.append(name)
      case .inline(let check): allChecks.append(check)
      }
    }
    checkNames += (verify + recovery.flatMap(\.verify)).compactMap(\.name)
  }

  private var writtenSteps: [Step] {
    var steps: [Step] = []
    func add(_ step: Step) {
      steps.append(step)
      step.nested.forEach(add)
    }
    for stage in stages { stage.steps.forEach(add) }
    for procedure in procedures { procedure.steps.forEach(add) }
    for item in verify { item.step.map(add) }
    for recovery in recovery {
      recovery.steps.forEach(add)
      for item in recovery.verify { item.step.map(add) }
    }
    return steps
  }
}

extension VerifyItem {
  package var step: Step? { if case .step(let step) = self { step } else { nil } }

  package var name: Name? { if case .named(let name) = self { name } else { nil } }
}
