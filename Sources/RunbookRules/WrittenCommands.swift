import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

/// A command with the step or check that it belongs to.
struct WrittenCommand {
  let owner: String
  let text: TemplateText
  /// The operating system that it is written for; nil where it is for all.
  let os: String?
}

extension RuleContext {
  /// Every command of the runbook.
  var writtenCommands: [WrittenCommand] {
    guard let runbook else { return [] }
    func written(_ commands: [CommandVariants], by owner: String) -> [WrittenCommand] {
      commands.flatMap { command in
        (command.common.map { [WrittenCommand(owner: owner, text: $0, os: nil)] } ?? [])
          + command.variants.map {
            WrittenCommand(owner: owner, text: $0.text, os: $0.os.value)
          }
      }
    }
    return runbook.allSteps.flatMap { written($0.commands, by: $0.id.value) }
      + runbook.allChecks.flatMap { written($0.commands, by: $0.id?.value ?? "check") }
  }

  func commandFindings(_ find: (WrittenCommand) -> Diagnostic?) -> [Diagnostic] {
    writtenCommands.compactMap(find)
  }

  /// What the requirements mechanism found under one code.
  func requirementDiagnostics(_ number: Int) -> [Diagnostic] {
    requirements.filter { $0.code.number == number }.map(\.diagnostic)
  }
}

extension Runbook {
  /// Commands, and what machines look at: paths, addresses, units.
  var machineTexts: [TemplateText] {
    let ofProbes = allChecks.flatMap(\.probes).flatMap { probe -> [TemplateText] in
      if case .manual = probe.value { [] } else { probe.value.templates }
    }
    return allSteps.flatMap(\.commands).flatMap(\.texts) + ofProbes
  }

  /// The steps of a stage, those of alternatives and included procedures among them.
  func stepsWithIncluded(of stage: Stage) -> [Step] {
    var steps = stage.steps.flatMap(\.withNested)
    var included: Set<String> = []
    var index = 0
    while index < steps.count {
      if case .include(let name)? = steps[index].action?.value,
        included.insert(name.value).inserted,
        let procedure = procedures.first(where: { $0.id.value == name.value })
      {
        steps += procedure.steps.flatMap(\.withNested)
      }
      index += 1
    }
    return steps
  }

  /// Everything that people do at a console, in steps and checks.
  var manualActions: [Manual] {
    let ofSteps = allSteps.compactMap { step -> Manual? in
      if case .manual(let manual)? = step.action?.value { manual } else { nil }
    }
    let ofChecks = allChecks.flatMap(\.probes).compactMap { probe -> Manual? in
      if case .manual(let manual) = probe.value { manual } else { nil }
    }
    return ofSteps + ofChecks
  }
}
