import RunbookDiagnostics
import RunbookModel
import ShellSyntax

/// A command with the step or check that it belongs to.
///
/// A reference to something that never changes: each of many rules goes over all of them.
final class WrittenCommand: Sendable {
  let owner: String
  let text: TemplateText
  /// The operating system that it is written for; nil where it is for all.
  let os: String?
  /// The text as commands.
  let shell: ShellText

  init(owner: String, text: TemplateText, os: String?) {
    self.owner = owner
    self.text = text
    self.os = os
    shell = ShellText(text.shellText)
  }

  /// Where in the text something is: the first command, or else the first line, that has it by
  /// itself, or else the whole text.
  func place(where has: (ShellText) -> Bool) -> SourceSpan {
    let bytes = Array(text.shellText.utf8)
    var start = 0
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      line in
      defer { start += line.count + 1 }
      return start..<(start + line.count)
    }
    guard lines.count > 1 || text.place(of: 0..<bytes.count) != text.span else { return text.span }
    for part in shell.commands.map(\.range) + lines
    where has(ShellText(String(decoding: bytes[part], as: UTF8.self))) {
      let margin = bytes[part].prefix { $0 == UInt8(ascii: " ") }.count
      return text.place(of: (part.lowerBound + margin)..<part.upperBound)
    }
    return text.span
  }
}

extension Runbook {
  /// Every command of the runbook.
  var writtenCommands: [WrittenCommand] {
    func written(_ commands: [CommandVariants], by owner: String) -> [WrittenCommand] {
      commands.flatMap { command in
        (command.common.map { [WrittenCommand(owner: owner, text: $0, os: nil)] } ?? [])
          + command.variants.map {
            WrittenCommand(owner: owner, text: $0.text, os: $0.os.value)
          }
      }
    }
    return allSteps.flatMap { written($0.commands, by: $0.id.value) }
      + allChecks.flatMap { written($0.commands, by: $0.id?.value ?? "check") }
  }
}

extension RuleContext {
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
  func stepsWithIncluded(of stage: Stage) -> [Step] { stepsWithIncluded(of: stage.steps) }

  /// Steps with all that is nested in them and included by them; the first comes first.
  func stepsWithIncluded(of written: [Step]) -> [Step] {
    var steps = written.flatMap(\.withNested)
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
