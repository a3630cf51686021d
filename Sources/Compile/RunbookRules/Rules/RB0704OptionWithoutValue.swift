import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let optionWithoutValue = Rule(
    704, "option-without-value",
    summary: "An option of a product's command has no value, or one of another kind.",
    rationale:
      "The word behind it would be taken for its value, and the command do something else.",
    failing: [
      RuleExample(
        product: "commands: [{command: shopctl upgrade, options: {--to: version}}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: start, run: «shopctl upgrade --to --quiet»}
          """),
      RuleExample(
        product: "commands: [{command: shopctl, options: {--in: version}}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: start, run: «sudo shopctl --in upgrade»}
          """),
    ],
    passing: [
      RuleExample(
        product: "commands: [{command: shopctl upgrade, options: {--to: version}}]",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: start, run: 'shopctl upgrade --to "${target}"'}
          """)
    ],
    check: { $0.badOptions })
}

extension RuleContext {
  fileprivate var badOptions: [Diagnostic] {
    writtenCommands.flatMap { command in
      (product?.commands ?? []).compactMap { rule in
        guard let found = rule.badOption(in: command.shell) else { return nil }
        return Diagnostic(
          DiagnosticCode(704),
          "option `\(found.option)` of `\(rule.command.value)` in `\(command.owner)` needs a "
            + "\(found.kind.rawValue), and has \(found.value.map { "`\($0)`" } ?? "nothing")",
          at: command.place { rule.badOption(in: $0) != nil },
          labels: [DiagnosticLabel("declared here", at: found.place)],
          help: ["write the value behind `\(found.option)`"])
      }
    }
  }
}

extension CommandRule {
  fileprivate struct BadOption {
    let option: String
    let kind: CommandRule.Value
    let value: String?
    let place: SourceSpan
  }

  fileprivate func badOption(in text: ShellText) -> BadOption? {
    for command in text.commands where occurs(in: command) {
      let words = Array(command.core)
      for (option, kind) in options {
        for (index, word) in words.enumerated() {
          let joined = option.value + "="
          let value: String?
          if word == option.value {
            value = index + 1 < words.count ? words[index + 1] : nil
          } else if word.hasPrefix(joined) {
            value = String(word.dropFirst(joined.count))
          } else {
            continue
          }
          if let value, kind.value.accepts(value) { continue }
          return BadOption(
            option: option.value, kind: kind.value, value: value, place: option.span)
        }
      }
    }
    return nil
  }
}

extension CommandRule.Value {
  /// Whether a word of a command is such a value; what a variable holds is known elsewhere.
  fileprivate func accepts(_ word: String) -> Bool {
    if word.contains("$") { return true }
    if word.isEmpty || word.hasPrefix("-") { return false }
    switch self {
    case .version: return Version(word) != nil
    case .number: return Int(word) != nil
    case .name: return true
    }
  }
}
