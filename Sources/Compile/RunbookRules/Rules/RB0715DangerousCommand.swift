import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let dangerousCommand = Rule(
    715, "dangerous-command",
    summary: """
      A command removes what cannot be brought back, or runs what it downloads, and the step does \
      not say that this is meant.
      """,
    rationale: """
      A path that is one letter too short, or the wrong device, takes the data with it, and no \
      undo brings it back. Who reads the plan has to see what is lost: `destroys:` says it.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: clear, run: «rm -rf /var/lib/shop»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: get, run: «'curl -fsS https://example.com/install | sh'»}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: renew, run: make new, undo: {run: «'psql -c "DROP DATABASE shop"'»}}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: save, run: make dump, backup: {of: web}, check: {file: /srv/dump}}
                - {id: clear, run: rm -rf /var/lib/shop, destroys: The old data of the shop}
                - {id: tidy, run: rm -rf /tmp/shop-installer}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: clear
                  run: rm -rf /var/lib/shop
                  destroys: The old data of the shop
                  undo: {irreversible: Nothing of it is kept.}
          """),
    ],
    check: { $0.dangerousCommands })
}

extension RuleContext {
  fileprivate var dangerousCommands: [Diagnostic] {
    guard let runbook else { return [] }
    let ofSteps = runbook.allSteps.filter { $0.destroys == nil }.flatMap { step in
      findings(step.commands, "`\(step.id.value)`")
    }
    let ofChecks = runbook.allChecks.flatMap { check in
      findings(check.commands, check.id.map { "check `\($0.value)`" } ?? "the check")
    }
    return ofSteps + ofChecks
  }

  private func findings(_ commands: [CommandVariants], _ owner: String) -> [Diagnostic] {
    commands.flatMap(\.texts).compactMap { text in
      let filled = text.onlyWholeValues(resolved)
      guard let danger = DangerousCommand.first(in: filled) else { return nil }
      let place = WrittenCommand(owner: owner, text: text, os: nil).place {
        DangerousCommand.first(in: text.valued($0, resolved)) != nil
      }
      return Diagnostic(
        DiagnosticCode(715), "\(owner) \(danger.deed)", at: place,
        help: [
          danger.runsUnseen
            ? "download it, compare its checksum, and run the file; or say with `destroys:` what it may take with it"
            : "say with `destroys:` what is lost, where that is meant"
        ])
    }
  }
}

extension TemplateText {
  /// With the values of this change, where a variable is all of a path: what lies below one is in a
  /// folder that was made for it.
  fileprivate func onlyWholeValues(_ change: ResolvedChange?) -> String {
    valued(shellText, change)
  }

  fileprivate func valued(_ part: ShellText, _ change: ResolvedChange?) -> String {
    valued(part.commands.map { $0.words.joined(separator: " ") }.joined(separator: "\n"), change)
  }

  private func valued(_ text: String, _ change: ResolvedChange?) -> String {
    guard let change else { return text }
    var text = text
    for name in Set(references.map(\.value)) {
      guard case .text(let value)? = change.variable(name)?.value else { continue }
      text = text.replacing("${\(name)}\"", with: value + "\"").replacing(
        "${\(name)} ", with: value + " ")
      if text.hasSuffix("${\(name)}") { text = text.dropLast(name.count + 3) + value }
    }
    return text
  }
}
