import RunbookBase
import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let hiddenCharacter = Rule(
    712, "hidden-character",
    summary: "A command, or what goes into one, has a character that a reader does not see.",
    rationale: """
      Marks that turn the direction of writing, characters without width and controls make people \
      approve a text that is not the one that runs; a terminal may even obey them. Where one is \
      meant, `printf` can make it: `$(printf '\\342\\200\\256')`.
      """,
    failing: [
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - {id: clear, run: "rm -rf /srv/old «\u202e»# dlo/vrs/ peek"}
          """#),
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - {id: copy, run: "cp shop«\u200b» /srv"}
          """#),
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - {id: clear, run: "rm -rf /srv/shop«\r»echo harmless"}
          """#),
      RuleExample(
        runbook: #"""
          variables: {folder: {type: path, default: "/srv«\u2060»/shop"}}
          stages:
            - id: live
              steps:
                - {id: clear, run: 'rm -rf -- "${folder}"'}
          """#),
    ],
    passing: [
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - {id: greet, run: "printf 'Grüße, 日本\t😀\n' >/srv/motd"}
          """#)
    ],
    check: { $0.hiddenFindings })
}

extension RuleContext {
  fileprivate var hiddenFindings: [Diagnostic] {
    let commands = writtenCommands.flatMap {
      findings(in: $0.text, "the command of `\($0.owner)`")
    }
    let ofCommands = Set(writtenCommands.map(\.text.span))
    let probes = (runbook?.machineTexts ?? []).filter { !ofCommands.contains($0.span) }
    let folders = (runbook?.allSteps ?? []).compactMap(\.workingDirectory)
    let advice = (product?.troubleshooting ?? []).flatMap { entry in
      entry.actions.compactMap(\.run).flatMap {
        findings(in: $0, "a command for `\(entry.id.value)`")
      }
    }
    return commands + (probes + folders).flatMap { findings(in: $0, "what a machine looks at") }
      + advice + values
  }

  /// Values reach commands as they are.
  private var values: [Diagnostic] {
    let defaults = (runbook?.variables ?? []).flatMap { variable in
      (variable.defaultValue.map { [$0] } ?? []).flatMap {
        findings(in: $0, "the value of `\(variable.id.value)`")
      }
    }
    let given = (resolved?.change.variables ?? []).flatMap { binding in
      ((binding.value.map { [$0] } ?? []) + binding.byHost.map(\.value)).flatMap {
        findings(in: $0, "the value of `\(binding.name.value)`")
      }
    }
    return defaults + given
  }

  private func findings(in text: TemplateText, _ place: String) -> [Diagnostic] {
    CommandCharacters.hidden(in: text.shellText).map { finding in
      let code = HiddenCharacter.code(finding.scalar)
      return Diagnostic(
        DiagnosticCode(712), "\(place) hides `\(code)`, \(finding.scalar.plainName)",
        at: text.place(ofCharacter: finding.range),
        help: ["take it out: what people read is not what runs"])
    }
  }
}
