import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let hiddenInValue = Rule(
    2049, "hidden-in-value", .warning,
    summary: "A value, a path or a folder has a character that a reader does not see.",
    rationale: """
      It gets to a command as it is: two paths that look the same are two, and the one that people \
      approve is not the one that is removed.
      """,
    failing: [
      RuleExample(
        runbook: #"""
          variables: {folder: {type: path, default: "/srv«\u2060»/shop"}}
          stages:
            - id: live
              steps:
                - {id: clear, run: 'rm -f -- "${folder}"'}
          """#),
      RuleExample(
        runbook: #"""
          stages:
            - id: live
              steps:
                - {id: there, check: {file: "/srv/shop«\u200b»", is: present}}
          """#),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables: {folder: {type: path, default: /srv/Läden/日本}}
          stages:
            - id: live
              steps:
                - {id: clear, run: 'rm -f -- "${folder}"'}
          """)
    ],
    check: { $0.hiddenValueFindings })
}

extension RuleContext {
  fileprivate var hiddenValueFindings: [Diagnostic] {
    let ofCommands = Set(writtenCommands.map(\.text.span))
    let probes = (runbook?.machineTexts ?? []).filter { !ofCommands.contains($0.span) }
    let folders = (runbook?.allSteps ?? []).compactMap(\.workingDirectory)
    let defaults = (runbook?.variables ?? []).compactMap(\.defaultValue)
    let given = (resolved?.change.variables ?? []).flatMap { binding in
      (binding.value.map { [$0] } ?? []) + binding.byHost.map(\.value)
    }
    return (probes + folders + defaults + given).flatMap(\.hiddenCharacters).map { character in
      Diagnostic(
        DiagnosticCode(2049), .warning, "a value hides \(character.words)", at: character.place,
        help: ["take it out, unless what the command is about has it too"])
    }
  }
}
