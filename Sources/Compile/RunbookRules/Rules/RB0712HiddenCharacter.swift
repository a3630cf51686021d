import RunbookBase
import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let hiddenCharacter = Rule(
    712, "hidden-character",
    summary: "A command has a character that a reader does not see.",
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
                - {id: clear, run: "rm -f /srv/old «\u202e»# dlo/vrs/ peek"}
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
                - {id: clear, run: "rm -f /srv/shop«\r»echo harmless"}
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
    let advice = (product?.troubleshooting ?? []).flatMap { entry in
      entry.actions.compactMap(\.run).flatMap {
        findings(in: $0, "a command for `\(entry.id.value)`")
      }
    }
    return commands + advice
  }

  private func findings(in text: TemplateText, _ place: String) -> [Diagnostic] {
    text.hiddenCharacters.map { character in
      Diagnostic(
        DiagnosticCode(712), "\(place) hides \(character.words)", at: character.place,
        help: ["take it out: what people read is not what runs"])
    }
  }
}

extension TemplateText {
  /// What a reader does not see of it, in words and with its place.
  var hiddenCharacters: [(words: String, place: SourceSpan)] {
    CommandCharacters.hidden(in: shellText).map { finding in
      let code = HiddenCharacter.code(finding.scalar)
      return ("`\(code)`, \(finding.scalar.plainName)", place(ofCharacter: finding.range))
    }
  }
}
