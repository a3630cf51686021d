import RunbookBase
import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let lookAlike = Rule(
    2048, "look-alike", .warning,
    summary: "A command has a character that looks like one the shell knows, and is another.",
    rationale: """
      Word processors and web pages turn `-` into a dash, quotes into curly ones and blanks into \
      blanks that do not break. To the shell those are letters: the option is a file name, the \
      quoted text several words.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'tar «–»xzf shop.tgz'}
          """),
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - {id: list, run: "ls«\u00a0»-l /srv"}
          """#),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: say, run: 'logger «“»the shop is closed«”»'}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: unpack, run: 'sh -c "tar «—»xzf shop.tgz"'}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - id: say
                  run: |
                    # the shop’s own words – as agreed
                    logger 'closed – “back at 6”, it’s the night of the change' || exit 1
                    cat >/srv/motd <<END
                    The shop’s doors – all of them – are “closed”.
                    END
          """)
    ],
    check: { $0.lookAlikeFindings })
}

extension RuleContext {
  fileprivate var lookAlikeFindings: [Diagnostic] {
    writtenCommands.flatMap { command in
      CommandCharacters(command.text.shellText).findings.filter { $0.kind == .lookAlike }
        .map { finding in
          let code = HiddenCharacter.code(finding.scalar)
          let sign = LookAlike.sign(of: finding.scalar) ?? " "
          return Diagnostic(
            DiagnosticCode(2048), .warning,
            "`\(code)`, \(finding.scalar.plainName), looks like `\(sign)` in the command of "
              + "`\(command.owner)`", at: command.text.place(ofCharacter: finding.range),
            help: ["write `\(sign)`, or put the text in quotes where it is meant"])
        }
    }
  }
}
