import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let commandTooLong = Rule(
    714, "command-too-long",
    summary: "A command, or a value that it uses, is longer than a system hands to a program.",
    rationale: """
      Linux starts nothing with an argument or a variable of 128 KiB or more, nor with 2 MiB of \
      them together: the step could not even begin.
      """,
    failing: [
      RuleExample(situation: "`run:` holds an archive of 200 KiB in a here-document")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, run: tar -xf files/archive.tar -C /srv/shop}
          """)
    ],
    check: { $0.longCommands })
}

/// What Linux takes: `MAX_ARG_STRLEN`, the NUL at its end included, and room for what a command
/// inherits beside its own.
private enum ArgumentLimit {
  static let one = 128 << 10
  static let all = 1 << 20
}

extension RuleContext {
  fileprivate var longCommands: [Diagnostic] {
    guard let resolved else {
      return writtenCommands.compactMap { command in
        command.text.shellText.utf8.count < ArgumentLimit.one
          ? nil : tooLong(command.text, command.owner, command.text.shellText.utf8.count)
      }
    }
    let steps = resolved.steps + resolved.recovery.flatMap(\.steps)
    return steps.flatMap { step in
      var commands = step.step.commands.map { (command: $0, hosts: step.hosts) }
      for check in [step.check, step.unless].compactMap({ $0 }) {
        commands += check.check.commands.map { ($0, check.hosts) }
      }
      return commands.flatMap { finding($0.command, on: $0.hosts, of: step.id, resolved) }
    }
  }

  /// Over ssh a command travels by standard input, and people have no limit.
  private func finding(
    _ command: CommandVariants, on hosts: [String], of step: String, _ resolved: ResolvedChange
  ) -> [Diagnostic] {
    for id in hosts {
      let host = resolved.host(id)
      guard host.map({ $0.connection == .local && !$0.isWindows }) ?? true,
        let text = command.text(os: host?.host.os?.value, family: host?.osFamily)
      else { continue }
      let length = text.shellText.utf8.count
      if length >= ArgumentLimit.one { return [tooLong(text, step, length)] }
      var total = length
      for name in Set(text.references.map(\.value)).sorted() {
        let size = name.utf8.count + resolved.size(of: name, on: id) + 2
        total += size
        if size > ArgumentLimit.one { return [valueTooLong(text, name, size)] }
      }
      if total > ArgumentLimit.all { return [tooLong(text, step, total)] }
    }
    return []
  }

  private func tooLong(_ text: TemplateText, _ owner: String, _ length: Int) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(714),
      "the command of `\(owner)` is \(length >> 10) KiB long with its values: no system starts it",
      at: text.span,
      help: ["put what is long into a file beside the change, and let the command read it"])
  }

  private func valueTooLong(_ text: TemplateText, _ name: String, _ size: Int) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(714),
      "variable `\(name)` is \(size >> 10) KiB long: no command starts that uses it", at: text.span,
      help: ["put the value into a file, and let the command read it"])
  }
}

extension ResolvedChange {
  fileprivate func size(of name: String, on host: String) -> Int {
    switch variable(name)?.value {
    case .text(let text)?: text.utf8.count
    case .perHost(let byHost)?: byHost[host]?.utf8.count ?? 0
    case .secret?, .date?, .missing?, nil: 0
    }
  }
}
