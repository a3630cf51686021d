import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let commandNotInVersion = Rule(
    706, "command-not-in-version",
    summary: "A command of the product is not there in the target version.",
    rationale: "It would fail in the middle of the change, where nobody has another way at hand.",
    failing: [
      RuleExample(
        product: "commands: [{command: shopctl state upgrade, until: '1.5'}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: migrate, run: «sudo -u shop /opt/bin/shopctl --debug state upgrade»}
          """,
        change: "versions: {from: '1.0', to: '2.0'}"),
      RuleExample(
        product: "commands: [{command: shopctl migrate, from: '2.5'}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: migrate, run: «shopctl migrate»}
          """,
        change: "versions: {from: '1.0', to: '2.0'}"),
    ],
    passing: [
      RuleExample(
        product: "commands: [{command: shopctl state upgrade, until: '2.5'}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: migrate, run: shopctl state upgrade}
          """,
        change: "versions: {from: '1.0', to: '2.0'}")
    ],
    check: { $0.missingCommands })
}

extension RuleContext {
  /// Of commands that are in the plan or in a way back: another way may be for other versions.
  fileprivate var missingCommands: [Diagnostic] {
    guard let resolved, let to = resolved.change.versions?.to.value,
      !resolved.product.commands.isEmpty
    else { return [] }
    let targets = resolved.hops.isEmpty ? [to] : resolved.hops.map(\.to)
    return targets.enumerated().flatMap { index, text -> [Diagnostic] in
      guard let target = Version(text) else { return [] }
      let hop = resolved.hops.isEmpty ? nil : resolved.hops[index]
      return commandsInPlan(resolved, hop).flatMap { command in
        resolved.product.commands.compactMap { rule in
          rule.absence(in: target).flatMap { absent(rule, from: command, $0, target: text) }
        }
      }
    }
  }

  private func absent(
    _ rule: CommandRule, from command: WrittenCommand, _ reason: String, target: String
  ) -> Diagnostic? {
    guard command.shell.commands.contains(where: rule.occurs) else { return nil }
    return Diagnostic(
      DiagnosticCode(706),
      "`\(rule.command.value)` in `\(command.owner)` \(reason) (target \(target))",
      at: command.place { $0.commands.contains(where: rule.occurs) },
      labels: [DiagnosticLabel("declared here", at: rule.command.span)],
      help: [rule.instead.map { "write `\($0.value)`" } ?? "take the command out"])
  }

  private func commandsInPlan(_ change: ResolvedChange, _ hop: Hop?) -> [WrittenCommand] {
    var seen: Set<SourceSpan> = []
    let steps = change.steps + change.recovery.flatMap(\.steps)
    let owned = steps.filter { $0.belongs(to: hop) }.flatMap { step in
      (step.step.commands
        + [step.check, step.unless].flatMap { $0?.check.commands ?? [] }).map { (step.id, $0) }
    }
    return owned.flatMap { owner, command -> [WrittenCommand] in
      guard seen.insert(command.span).inserted else { return [] }
      return command.texts.map { WrittenCommand(owner: owner, text: $0, os: nil) }
    }
  }
}

extension CommandRule {
  /// Why a version does not have the command; nil where it does.
  fileprivate func absence(in version: Version) -> String? {
    if let until, let first = Version(until.value), version >= first {
      return "is gone since \(until.value)"
    }
    if let from, let first = Version(from.value), version < first {
      return "is there from \(from.value) on"
    }
    return nil
  }

  /// Whether a command begins with these words; options may stand between them.
  func occurs(in shell: ShellCommand) -> Bool {
    let wanted = command.value.split(separator: " ").map(String.init)
    guard let program = wanted.first, shell.program == program else { return false }
    var rest = wanted.dropFirst()
    for word in shell.arguments {
      guard let next = rest.first else { break }
      if word == next {
        rest = rest.dropFirst()
      } else if !word.hasPrefix("-"), !shell.isOptionValue(word) {
        return false
      }
    }
    return rest.isEmpty
  }
}

extension ShellCommand {
  /// Whether a word may be the value of the option before it.
  fileprivate func isOptionValue(_ word: String) -> Bool {
    zip(core, core.dropFirst()).contains { $0.hasPrefix("-") && $1 == word }
  }
}
